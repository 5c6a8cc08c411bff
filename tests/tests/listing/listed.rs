//! The listing, one line an item, as rustdoc's items are told.

use std::collections::{BTreeMap, BTreeSet};

use crate::types::comparable;

/// Returns the items of a listing.
pub(crate) fn lines(listing: &str) -> BTreeSet<String> {
    let own = listing.lines();
    let own: Vec<&str> =
        own.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let aliases = own.iter().filter_map(|line| {
        let (path, target) = line.strip_prefix("type models::")?.split_once(" = ")?;
        Some((path, ungated(target)))
    });
    // The support code has one, too.
    let aliases: BTreeMap<&str, &str> = aliases.chain([("Json", "Value")]).collect();
    let mut lines = BTreeSet::new();
    for line in own {
        let line = ungated(line);
        if is_elsewhere(line) {
            continue;
        }
        if let Some((traits, path)) =
            line.strip_prefix("impl ").and_then(|it| it.split_once(" for "))
        {
            for name in split(traits) {
                let (path, ty) = path.split_once(": ").unwrap_or((path, ""));
                // What a trait is given, rustdoc tells without aliases.
                let ty = followed(ty, &aliases);
                let colon = if ty.is_empty() { "" } else { ": " };
                let line = format!("impl {name} for {path}{colon}{ty}");
                lines.insert(comparable(&line));
            }
            continue;
        }
        lines.insert(comparable(line.split(" where ").next().unwrap_or(line)));
    }
    lines
}

/// Returns a type with what its aliases stand for.
fn followed(ty: &str, aliases: &BTreeMap<&str, &str>) -> String {
    let is_word = |ch: char| ch.is_alphanumeric() || ch == '_';
    let mut out = String::new();
    let mut rest = ty;
    while let Some(start) = rest.find(is_word) {
        let word = &rest[start..];
        let end = word.find(|ch| !is_word(ch)).unwrap_or(word.len());
        out.push_str(&rest[..start]);
        match aliases.get(&word[..end]) {
            Some(target) => out.push_str(&followed(target, aliases)),
            None => out.push_str(&word[..end]),
        }
        rest = &word[end..];
    }
    out + rest
}

fn ungated(line: &str) -> &str {
    match line.rsplit_once(" [") {
        Some((line, gate)) if gate.ends_with(']') => line,
        _ => line,
    }
}

/// Features are no items, and what is there in a browser alone is not there natively.
fn is_elsewhere(line: &str) -> bool {
    let other = ["mod runtime", "use json = runtime::json"].contains(&line);
    other || line.starts_with("feature ") || line.starts_with("use FetchTransport")
}

/// Splits a list at its own commas.
fn split(list: &str) -> Vec<String> {
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for ch in list.chars() {
        match ch {
            '<' | '(' => depth += 1,
            '>' | ')' => depth -= 1,
            _ => {}
        }
        match ch {
            ',' if depth == 0 => parts.push(String::new()),
            ch => parts.last_mut().expect("it has one").push(ch),
        }
    }
    parts
}
