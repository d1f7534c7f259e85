package mlelabs.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Met by a class whose package has a {@code package-info.java} with {@code @NullMarked}. */
final class NullMarkedPackage extends ArchCondition<JavaClass> {

  NullMarkedPackage() {
    super("be in a package with a package-info.java that says @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean marked =
        type.getPackage()
            .tryGetPackageInfo()
            .filter((HasAnnotations<?> info) -> info.isAnnotatedWith(NullMarked.class))
            .isPresent();
    String message =
        "%s is %sin a @NullMarked package".formatted(type.getName(), marked ? "" : "not ");
    events.add(new SimpleConditionEvent(type, marked, message));
  }
}
