//! CPU time and throughput of both, and the rates of their codecs.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use wire::calls::{ALL, Calls, runtime};
use wire::compare::compare;
use wire::measure::{Rounds, rounds};
use wire::ours::Ours;
use wire::theirs::Theirs;
use wire::{bodies, codec, is_smoke, server};

/// Calls at a time.
const TASKS: usize = 4;

fn main() {
    if std::env::args().any(|argument| argument == "serve") {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        return server::serve(listener, None);
    }
    let count = if is_smoke() { 1 } else { 31 };
    compare(Ours::new, Theirs::new);
    let (mut server, base) = spawn();
    calls(&base, count);
    server.kill().unwrap();
    server.wait().unwrap();
    println!(
        "\n| large body | ours | derived serde | times derived serde: ours | simd-json | sonic-rs |\n\
         | --- | --- | --- | --- | --- | --- |"
    );
    for body in bodies::all() {
        codec::measure(&body, count);
    }
}

/// Starts the server as a process of its own, so that its time is not counted.
fn spawn() -> (Child, String) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let mut server = command.arg("serve").stdout(Stdio::piped()).spawn().unwrap();
    let mut base = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut base).unwrap();
    (server, base.trim().to_owned())
}

fn calls(base: &str, count: usize) {
    println!(
        "| call | CPU, ours | CPU, by hand | times theirs | calls/s, ours | by hand | times theirs |\n\
         | --- | --- | --- | --- | --- | --- | --- |"
    );
    let runtime = runtime();
    let (ours, theirs) = (Ours::new(base), Theirs::new(base));
    for (number, (name, batch)) in ALL.into_iter().enumerate() {
        let batch = if is_smoke() { TASKS } else { batch };
        let measured = rounds(
            count,
            || runtime.block_on(concurrently(&ours, number, batch)),
            || runtime.block_on(concurrently(&theirs, number, batch)),
        );
        print(name, batch, &measured);
    }
}

/// Makes `batch` calls, some of them at a time.
async fn concurrently(who: &impl Calls, number: usize, batch: usize) {
    let task = || async {
        for _ in 0..batch / TASKS {
            who.call(number).await;
        }
    };
    tokio::join!(task(), task(), task(), task());
}

fn print(name: &str, batch: usize, measured: &Rounds) {
    let calls = (batch / TASKS * TASKS) as f64;
    let [ours, theirs, ratio] = measured.medians(|cost| cost.cpu);
    let micros = |seconds: f64| seconds * 1e6 / calls;
    let [our_wall, their_wall, wall] = measured.medians(|cost| cost.wall);
    println!(
        "| {name} | {:.1} µs | {:.1} µs | {ratio:.3} | {:.0} | {:.0} | {:.2} |",
        micros(ours),
        micros(theirs),
        calls / our_wall,
        calls / their_wall,
        1.0 / wall
    );
}
