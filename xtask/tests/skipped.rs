//! The last program of `cargo test --workspace`: says how many tests were skipped, and why.
//!
//! It has no harness, because libtest would capture that. Cargo runs programs in the order of packages and names.

fn main() {
    println!();
    for line in tests::skipped::summary() {
        println!("{line}");
    }
}
