//! Keeping the process's memory to itself: zeroed when freed, no core dumps, no swap.

use std::alloc::{GlobalAlloc, Layout, System};

use rustix::mm::{MlockAllFlags, mlockall};
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

/// Overwrites memory when it is freed. The libraries between the socket and our code copy what people wrote, and do
/// not clean up after themselves.
pub struct ZeroOnFree;

// SAFETY: every call goes to the system's allocator unchanged; before freeing, exactly the block's own bytes are
// written. Growing goes through the default `realloc` (allocate, copy, free), so that the old block is zeroed too.
#[expect(unsafe_code, reason = "an allocator cannot be written without")]
unsafe impl GlobalAlloc for ZeroOnFree {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller owns `layout.size()` bytes at `block` until this returns.
        unsafe {
            std::slice::from_raw_parts_mut(block, layout.size()).fill(0);
            // Without this the compiler may drop a write to memory that is about to be freed.
            std::hint::black_box(block);
            System.dealloc(block, layout);
        }
    }
}

/// Whether the machine could write this process's memory to a disk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Swap {
    /// All memory is locked, or the machine has no swap.
    Kept,
    /// Locking was not allowed, and there is swap.
    Possible,
}

/// Refuses core dumps and debuggers, and locks memory where that is allowed.
pub fn harden() -> Swap {
    // Each of these can only fail where something stricter is in force already.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    // On fault: locking what is merely reserved would make every thread's whole stack resident.
    let locked = mlockall(MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT).is_ok();
    if locked || !machine_has_swap() { Swap::Kept } else { Swap::Possible }
}

fn machine_has_swap() -> bool {
    // The first line is a heading. Where the file cannot be read, the worse is assumed.
    std::fs::read_to_string("/proc/swaps").map_or(true, |swaps| swaps.lines().count() > 1)
}
