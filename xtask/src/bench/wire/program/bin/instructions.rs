//! Instructions for each byte of a body, which do not depend on who else is busy. Needs valgrind.

use std::process::Command;

use wire::bodies;
use wire::codec::NAMES;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [body, way, what, times] = &*arguments {
        let number = |text: &str| text.parse::<usize>().unwrap();
        let body = &bodies::all()[number(body)];
        let way = &body.ways[number(way)];
        let once = if what == "read" { &way.read } else { &way.write };
        return (0..number(times)).for_each(|_| once());
    }
    println!("| instructions a byte | {} |\n| --- | --- | --- | --- | --- |", NAMES.join(" | "));
    for (index, body) in bodies::all().iter().enumerate() {
        let times = if wire::is_smoke() { 1 } else { (2_000_000 / body.size).max(1) };
        for what in ["read", "write"] {
            let each = (0..NAMES.len()).map(|way| {
                let more = run(index, way, what, 2 * times) - run(index, way, what, times);
                format!("{:.1}", more as f64 / (times * body.size) as f64)
            });
            println!("| {what} {} | {} |", body.name, each.collect::<Vec<_>>().join(" | "));
        }
    }
}

/// Returns the instructions of a process that does it so many times.
fn run(body: usize, way: usize, what: &str, times: usize) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    command.arg(std::env::current_exe().unwrap());
    command.args([body, way].map(|index| index.to_string())).arg(what).arg(times.to_string());
    let output = command.output().expect("valgrind is there");
    let said = String::from_utf8(output.stderr).unwrap();
    let count = said.lines().find_map(|line| line.split_once("refs:")).expect(&said).1;
    count.trim().replace(',', "").parse().unwrap()
}
