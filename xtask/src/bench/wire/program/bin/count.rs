//! Allocations of both. A program of its own: counting takes time.

use std::net::TcpListener;

use allocation_counter::{AllocationInfo, measure};
use tokio::runtime::Runtime;
use wire::calls::{ALL, Calls, runtime};
use wire::ours::Ours;
use wire::server;
use wire::theirs::Theirs;

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    // Its threads are not counted.
    std::thread::spawn(move || server::serve(listener, None));
    let runtime = runtime();
    let (ours, theirs) = (Ours::new(&base), Theirs::new(&base));
    println!(
        "\n| call | allocations, ours | by hand | bytes, ours | by hand |\n| --- | --- | --- | --- | --- |"
    );
    for (number, (name, _)) in ALL.into_iter().enumerate() {
        let (a, b) = (count(&runtime, &ours, number), count(&runtime, &theirs, number));
        let each = |value: u64| value / TIMES;
        println!(
            "| {name} | {} | {} | {} | {} |",
            each(a.count_total),
            each(b.count_total),
            each(a.bytes_total),
            each(b.bytes_total)
        );
    }
}

const TIMES: u64 = 10;

fn count(runtime: &Runtime, who: &impl Calls, number: usize) -> AllocationInfo {
    // The first call makes the connection.
    runtime.block_on(who.call(number));
    measure(|| {
        runtime.block_on(async {
            for _ in 0..TIMES {
                who.call(number).await;
            }
        })
    })
}
