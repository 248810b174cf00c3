//! The thin binary: everything is in the library.

#[global_allocator]
static MEMORY: candour::hardening::ZeroOnFree = candour::hardening::ZeroOnFree;

fn main() -> std::process::ExitCode {
    candour::cli::run()
}
