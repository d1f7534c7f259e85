package mlelabs.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The program as the kernel would run it: what it says of a call. */
class SystemCallFilterTest {

  static final String X86 = "amd64";
  private static final String ARM = "aarch64";
  private static final Map<String, Integer> AUDIT = Map.of(X86, 0xC000003E, ARM, 0xC00000B7);
  private static final int ALLOWED = 0x7fff0000;
  private static final int NOT_PERMITTED = 0x50001;
  private static final int NO_SUCH_CALL = 0x50026;
  private static final int NO_SUCH_FAMILY = 0x50061;

  private static int verdict(String architecture, int number, long argument) {
    return verdict(
        architecture, Optional.ofNullable(AUDIT.get(architecture)).orElseThrow(), number, argument);
  }

  /** A machine for the four instructions that occur (BPF of McCanne and Jacobson, 1993). */
  private static int verdict(String architecture, int audit, int number, long argument) {
    ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    data.putInt(0, number).putInt(4, audit).putLong(16, argument);
    ByteBuffer program =
        ByteBuffer.wrap(SystemCallFilter.of(architecture).orElseThrow().bytes())
            .order(ByteOrder.LITTLE_ENDIAN);
    int accumulator = 0;
    int at = 0;
    while (true) {
      int code = program.getShort(8 * at);
      int operand = program.getInt(8 * at + 4);
      at++;
      boolean jump = false;
      switch (code) {
        case 0x20 -> accumulator = data.getInt(operand);
        case 0x15 -> jump = accumulator == operand;
        case 0x35 -> jump = Integer.compareUnsigned(accumulator, operand) >= 0;
        case 0x45 -> jump = (accumulator & operand) != 0;
        case 0x06 -> {
          return operand;
        }
        default -> throw new AssertionError("code " + code);
      }
      if (code != 0x20) {
        at += Byte.toUnsignedInt(program.get(8 * (at - 1) + (jump ? 2 : 3)));
      }
    }
  }

  @Test
  void whatAProgramDoesAllDayIsAllowed() {
    // read, write, mmap, futex, openat, exit_group, execve
    for (int number : new int[] {0, 1, 9, 202, 257, 231, 59}) {
      assertEquals(ALLOWED, verdict(X86, number, 0));
    }
    for (int number : new int[] {63, 64, 222, 98, 56, 94, 221}) {
      assertEquals(ALLOWED, verdict(ARM, number, 0));
    }
  }

  @Test
  void whatItHasNoUseForIsNotPermitted() {
    // mount, ptrace, bpf, keyctl, userfaultfd, memfd_create, unshare, io_uring_setup, fork
    for (int number : new int[] {165, 101, 321, 250, 323, 319, 272, 425, 57}) {
      assertEquals(NOT_PERMITTED, verdict(X86, number, 0));
    }
    for (int number : new int[] {40, 117, 280, 219, 282, 279, 97, 425}) {
      assertEquals(NOT_PERMITTED, verdict(ARM, number, 0));
    }
  }

  @Test
  void aThreadIsAllowedAndAProcessIsNot() {
    long thread = 0x3d0f00;
    long process = 0x01200011;
    for (Map.Entry<String, Integer> clone : Map.of(X86, 56, ARM, 220).entrySet()) {
      assertEquals(ALLOWED, verdict(clone.getKey(), clone.getValue(), thread));
      assertEquals(NOT_PERMITTED, verdict(clone.getKey(), clone.getValue(), process));
      assertEquals(NO_SUCH_CALL, verdict(clone.getKey(), 435, 0));
    }
  }

  @Test
  void socketsAreOfTheFamiliesThatJavaUses() {
    for (int family : new int[] {1, 2, 10, 16}) {
      assertEquals(ALLOWED, verdict(X86, 41, family));
      assertEquals(ALLOWED, verdict(ARM, 198, family));
    }
    for (int family : new int[] {0, 17, 38, 40, 44}) {
      assertEquals(NO_SUCH_FAMILY, verdict(X86, 41, family));
      assertEquals(NO_SUCH_FAMILY, verdict(ARM, 198, family));
    }
  }

  @Test
  void anotherArchitecturesCallsDoNotExist() {
    assertEquals(NO_SUCH_CALL, verdict(X86, 0x40000003, 0, 0));
    assertEquals(NO_SUCH_CALL, verdict(X86, 0x40000000 | 1, 0));
    assertEquals(NO_SUCH_CALL, verdict(ARM, 0xC000003E, 0, 0));
  }

  @Test
  void anUnknownArchitectureHasNoFilter() {
    assertTrue(SystemCallFilter.of("riscv64").isEmpty());
  }
}
