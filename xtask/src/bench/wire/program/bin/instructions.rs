//! Instructions for each byte of a body, and for each call. Needs valgrind.

use std::net::TcpListener;

use wire::calls::{ALL, Calls, runtime};
use wire::codec::NAMES;
use wire::ours::Ours;
use wire::theirs::Theirs;
use wire::valgrind::of_one;
use wire::{bodies, is_smoke, server};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize| arguments[index].parse::<usize>().unwrap();
    match arguments.first().map(String::as_str) {
        Some("ours") => repeat(&Ours::new(&arguments[1]), number(2), number(3)),
        Some("by hand") => repeat(&Theirs::new(&arguments[1]), number(2), number(3)),
        Some(what @ ("read" | "write")) => {
            let way = &bodies::all()[number(1)].ways[number(2)];
            let once = if what == "read" { &way.read } else { &way.write };
            (0..number(3)).for_each(|_| once());
        }
        _ => {
            codecs();
            calls();
        }
    }
}

fn repeat(who: &impl Calls, call: usize, times: usize) {
    runtime().block_on(async {
        for _ in 0..times {
            who.call(call).await;
        }
    });
}

fn codecs() {
    println!("| instructions a byte | {} |\n| --- | --- | --- | --- | --- |", NAMES.join(" | "));
    for (index, body) in bodies::all().iter().enumerate() {
        let times = if is_smoke() { 1 } else { (2_000_000 / body.size).max(1) };
        for what in ["read", "write"] {
            let each = (0..NAMES.len()).map(|way| {
                let arguments = [what.to_owned(), index.to_string(), way.to_string()];
                format!("{:.1}", of_one(&arguments, times as u64) / body.size as f64)
            });
            println!("| {what} {} | {} |", body.name, each.collect::<Vec<_>>().join(" | "));
        }
    }
}

/// The kernel's are not counted, and neither are the server's, which runs in this process.
fn calls() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || server::serve(listener, None));
    println!("\n| instructions a call | ours | by hand | times theirs |\n| --- | --- | --- | --- |");
    for (call, (name, batch)) in ALL.into_iter().enumerate() {
        let times = if is_smoke() { 1 } else { batch as u64 / 5 };
        let of = |who: &str| of_one(&[who.to_owned(), base.clone(), call.to_string()], times);
        let (ours, theirs) = (of("ours"), of("by hand"));
        println!("| {name} | {ours:.0} | {theirs:.0} | {:.2} |", ours / theirs);
    }
}
