//! Prints everything that a generated client can print, and says where a planted secret shows.
//!
//! Copied into a crate that depends on the generated one, beside a `table` of its models and calls.
//! The argument is the file with the cases; the answer is a JSON object on standard output.

mod answers;
mod round;
mod table;
mod trace;
mod watch;

use watch::Watch;

fn main() {
    let path = std::env::args().nth(1).expect("the cases");
    let text = std::fs::read_to_string(path).expect("the cases are readable");
    let watch = Watch::new(serde_json::from_str(&text).expect("the cases are JSON"));
    trace::listen();
    table::models(&watch);
    round::values(&watch);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(table::operations(&watch));
    trace::check(&watch);
    println!("{}", watch.report());
}
