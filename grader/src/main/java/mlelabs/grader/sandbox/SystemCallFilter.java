package mlelabs.grader.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program for Linux's seccomp, in classic BPF, that refuses the system calls that a worker has no
 * use for: what reaches the kernel's less travelled parts, what takes memory that no limit counts
 * (files in memory, file systems and name spaces of its own), and new processes. Threads, files and
 * sockets are as they were. A call is refused with an error, as if the kernel lacked the right or
 * the feature; nothing is killed.
 *
 * @see <a href="https://docs.kernel.org/userspace-api/seccomp_filter.html">Seccomp BPF</a>
 */
final class SystemCallFilter {

  /** The architectures that it knows, with what the kernel's audit calls them. */
  private enum Architecture {
    X86_64(0xC000003E),
    AARCH64(0xC00000B7);

    private final int audit;

    Architecture(int audit) {
      this.audit = audit;
    }

    static Optional<Architecture> named(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "amd64", "x86_64" -> Optional.of(X86_64);
        case "aarch64", "arm64" -> Optional.of(AARCH64);
        default -> Optional.empty();
      };
    }
  }

  /** A system call by its numbers; -1 where an architecture lacks it. */
  private record Call(String name, int x86, int arm) {
    int number(Architecture architecture) {
      return architecture == Architecture.X86_64 ? x86 : arm;
    }
  }

  private static final List<Call> REFUSED =
      List.of(
          // Other processes' memory, and this one's from outside.
          new Call("ptrace", 101, 117),
          new Call("process_vm_readv", 310, 270),
          new Call("process_vm_writev", 311, 271),
          new Call("kcmp", 312, 272),
          new Call("pidfd_getfd", 438, 438),
          // File systems and name spaces.
          new Call("mount", 165, 40),
          new Call("umount2", 166, 39),
          new Call("pivot_root", 155, 41),
          new Call("chroot", 161, 51),
          new Call("open_tree", 428, 428),
          new Call("move_mount", 429, 429),
          new Call("fsopen", 430, 430),
          new Call("fsconfig", 431, 431),
          new Call("fsmount", 432, 432),
          new Call("fspick", 433, 433),
          new Call("mount_setattr", 442, 442),
          new Call("unshare", 272, 97),
          new Call("setns", 308, 268),
          new Call("name_to_handle_at", 303, 264),
          new Call("open_by_handle_at", 304, 265),
          new Call("quotactl", 179, 60),
          new Call("fanotify_init", 300, 262),
          new Call("lookup_dcookie", 212, 18),
          // Memory that no limit counts, and that outlives a process.
          new Call("memfd_create", 319, 279),
          new Call("memfd_secret", 447, 447),
          new Call("shmget", 29, 194),
          new Call("msgget", 68, 186),
          new Call("semget", 64, 190),
          new Call("mq_open", 240, 180),
          // Parts of the kernel in which many holes were found.
          new Call("keyctl", 250, 219),
          new Call("add_key", 248, 217),
          new Call("request_key", 249, 218),
          new Call("bpf", 321, 280),
          new Call("perf_event_open", 298, 241),
          new Call("userfaultfd", 323, 282),
          new Call("io_uring_setup", 425, 425),
          new Call("io_uring_enter", 426, 426),
          new Call("io_uring_register", 427, 427),
          new Call("modify_ldt", 154, -1),
          // The machine's business.
          new Call("kexec_load", 246, 104),
          new Call("kexec_file_load", 320, 294),
          new Call("init_module", 175, 105),
          new Call("finit_module", 313, 273),
          new Call("delete_module", 176, 106),
          new Call("reboot", 169, 142),
          new Call("swapon", 167, 224),
          new Call("swapoff", 168, 225),
          new Call("acct", 163, 89),
          new Call("syslog", 103, 116),
          new Call("settimeofday", 164, 170),
          new Call("clock_settime", 227, 112),
          new Call("adjtimex", 159, 171),
          new Call("clock_adjtime", 305, 266),
          new Call("iopl", 172, -1),
          new Call("ioperm", 173, -1),
          new Call("sethostname", 170, 161),
          new Call("setdomainname", 171, 162),
          new Call("vhangup", 153, 58),
          // Processes; see also clone.
          new Call("fork", 57, -1),
          new Call("vfork", 58, -1));

  private static final Call CLONE = new Call("clone", 56, 220);

  /** Its flags are in memory, out of a filter's sight; without it the C library takes clone. */
  private static final Call CLONE3 = new Call("clone3", 435, 435);

  private static final Call SOCKET = new Call("socket", 41, 198);

  /** Unix, IPv4, IPv6 and netlink, each in the sandbox's own network; by its own number. */
  private static final List<Integer> FAMILIES = List.of(1, 2, 10, 16);

  private static final int CLONE_THREAD = 0x00010000;

  /** On x86-64, calls of the 32-bit ABI x32 have this bit. */
  private static final int X32 = 0x40000000;

  private static final int NUMBER_OFFSET = 0;
  private static final int ARCHITECTURE_OFFSET = 4;
  private static final int FIRST_ARGUMENT_OFFSET = 16;

  private static final short LOAD = 0x20;
  private static final short JUMP_IF_EQUAL = 0x15;
  private static final short JUMP_IF_GREATER_OR_EQUAL = 0x35;
  private static final short JUMP_IF_SET = 0x45;
  private static final short RETURN = 0x06;

  private static final int ALLOW = 0x7fff0000;
  private static final int ERROR = 0x00050000;
  private static final int NOT_PERMITTED = 1;
  private static final int NO_SUCH_CALL = 38;
  private static final int NO_SUCH_FAMILY = 97;

  private static final int INSTRUCTION_BYTES = 8;

  private record Instruction(short code, int ifTrue, int ifFalse, int operand) {}

  private final List<Instruction> program = new ArrayList<>();
  private final Architecture architecture;

  private SystemCallFilter(Architecture architecture) {
    this.architecture = architecture;
    write();
  }

  /**
   * The filter for an architecture, if it is known.
   *
   * @param architecture as Java's {@code os.arch} names it
   */
  static Optional<SystemCallFilter> of(String architecture) {
    return Architecture.named(architecture).map(SystemCallFilter::new);
  }

  /** An array of {@code struct sock_filter}. */
  byte[] bytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(program.size() * INSTRUCTION_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (Instruction i : program) {
      bytes.putShort(i.code()).put((byte) i.ifTrue()).put((byte) i.ifFalse()).putInt(i.operand());
    }
    return bytes.array();
  }

  private void write() {
    load(ARCHITECTURE_OFFSET);
    unlessEqual(architecture.audit, NO_SUCH_CALL);
    load(NUMBER_OFFSET);
    if (architecture == Architecture.X86_64) {
      add(JUMP_IF_GREATER_OR_EQUAL, 0, 1, X32);
      refuse(NO_SUCH_CALL);
    }
    for (Call call : REFUSED) {
      if (call.number(architecture) >= 0) {
        add(JUMP_IF_EQUAL, 0, 1, call.number(architecture));
        refuse(NOT_PERMITTED);
      }
    }
    add(JUMP_IF_EQUAL, 0, 1, CLONE3.number(architecture));
    refuse(NO_SUCH_CALL);
    writeClone();
    writeSocket();
    add(RETURN, 0, 0, ALLOW);
  }

  /** A thread, which shares all with its process, but nothing that has a life of its own. */
  private void writeClone() {
    add(JUMP_IF_EQUAL, 0, 4, CLONE.number(architecture));
    load(FIRST_ARGUMENT_OFFSET);
    add(JUMP_IF_SET, 0, 1, CLONE_THREAD);
    add(RETURN, 0, 0, ALLOW);
    refuse(NOT_PERMITTED);
  }

  private void writeSocket() {
    add(JUMP_IF_EQUAL, 0, 2 * FAMILIES.size() + 2, SOCKET.number(architecture));
    load(FIRST_ARGUMENT_OFFSET);
    for (int family : FAMILIES) {
      add(JUMP_IF_EQUAL, 0, 1, family);
      add(RETURN, 0, 0, ALLOW);
    }
    refuse(NO_SUCH_FAMILY);
  }

  private void load(int offset) {
    add(LOAD, 0, 0, offset);
  }

  private void unlessEqual(int value, int error) {
    add(JUMP_IF_EQUAL, 1, 0, value);
    refuse(error);
  }

  private void refuse(int error) {
    add(RETURN, 0, 0, ERROR | error);
  }

  private void add(short code, int ifTrue, int ifFalse, int operand) {
    program.add(new Instruction(code, ifTrue, ifFalse, operand));
  }
}
