//! Documents whose models hold each other in every way: what is made of each compiles, and so does the program of a user
//! who says nothing of the compiler's limits. Or the document is refused, with a place.
//!
//! `GRAPHS=200 cargo test -p tests --test graphs` tries more, and `GRAPH_SEED=n` others. Without either, each run is the
//! same.
#![allow(clippy::panic, reason = "a test says what it misses by panicking")]

mod graph;
mod user;

use std::env;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use tests::generated;
use tests::scratch::Scratch;

use graph::Graph;

/// How many graphs are tried when nobody asks for more.
const GRAPHS: u64 = 5;
/// How many are compiled at once, into one program.
const BATCH: u64 = 5;

fn number(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

#[test]
fn graphs_of_models_compile_for_their_users() -> Result<()> {
    let (count, first) =
        (number("GRAPHS").unwrap_or(GRAPHS), number("GRAPH_SEED").unwrap_or(1));
    let mut refused = 0;
    for start in (0..count).step_by(BATCH as usize) {
        let seeds = start..count.min(start + BATCH);
        refused += batch(seeds.map(|seed| Graph::new(first + seed)))?;
        println!("{} of {count} are tried", count.min(start + BATCH));
    }
    println!("{count} graphs, {refused} refused");
    ensure!(refused * 4 <= count, "{refused} of {count} are too many to refuse");
    Ok(())
}

/// Compiles graphs and their users. Returns how many were refused.
fn batch(graphs: impl Iterator<Item = Graph>) -> Result<u64> {
    let mut scratch = Scratch::new("graphs")?;
    let mut user = user::User::default();
    let mut refused = 0;
    let mut tried = Vec::new();
    for (place, graph) in graphs.enumerate() {
        let name = format!("graph{place}");
        tried.push(graph.to_string());
        let mut inputs = generated::inputs("graph.json", graph.document().to_string());
        inputs.name = Some(name.clone());
        let mut said = Diagnostics::default();
        match xtask::generate::build(&inputs, &scratch.member(&name), &mut said) {
            Some((api, files)) => {
                scratch.add(&name, &files)?;
                user.uses(&name, &api);
            }
            None => {
                let text = render(&said, &inputs, Style::Plain);
                let is_placed = text.contains("--> graph.json:");
                ensure!(is_placed, "{graph} is refused without a place:\n{text}");
                println!(
                    "{graph} is refused: {}",
                    text.lines().next().unwrap_or_default()
                );
                refused += 1;
            }
        }
    }
    scratch.add("graphs-user", &user.files())?;
    let built = scratch.cargo(&["build", "-q", "-p", "graphs-user"]);
    built.with_context(|| tried.join(", "))?;
    Ok(refused)
}
