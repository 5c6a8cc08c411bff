//! Instructions, which do not depend on who else is busy.

use std::process::Command;

/// Returns how many instructions this program takes with these arguments.
pub fn instructions(arguments: &[String]) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    command.arg(std::env::current_exe().unwrap()).args(arguments);
    let output = command.output().expect("valgrind is there");
    let said = String::from_utf8(output.stderr).unwrap();
    let count = said.lines().find_map(|line| line.split_once("refs:")).expect(&said).1;
    count.trim().replace(',', "").parse().unwrap()
}

/// Returns how many instructions it takes to do something once, without what the program does before: the last of the arguments
/// says how often it is done.
pub fn of_one(arguments: &[String], times: u64) -> f64 {
    let with = |times: u64| instructions(&[arguments, &[times.to_string()]].concat());
    (with(2 * times) - with(times)) as f64 / times as f64
}
