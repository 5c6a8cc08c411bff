//! Changing a YAML text in block style, line by line: what stays equal stays as it is written.

use serde_json::{Map, Value};

/// Returns the text of `new`, given the text of `old`.
pub(super) fn edit(text: &str, old: &Value, new: &Value) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = Vec::new();
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            mapping(&lines, old, new, 0, &mut out)
        }
        _ => dump(new, 0, &mut out),
    }
    out.join("\n") + "\n"
}

/// The lines of one key or item, with the comments above it.
struct Entry<'a> {
    name: String,
    lines: &'a [&'a str],
    /// How many of them stand above it.
    above: usize,
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_aside(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}

/// Splits a block into what stands before its first entry, and its entries.
fn entries<'a>(lines: &'a [&'a str], depth: usize, items: bool) -> Vec<Entry<'a>> {
    let starts = |line: &&str| {
        indent(line) == depth
            && !is_aside(line)
            && line.trim_start().starts_with("- ") == items
    };
    let heads: Vec<usize> =
        (0..lines.len()).filter(|index| starts(&lines[*index])).collect();
    let begin = |position: usize| {
        let floor = if position == 0 { 0 } else { heads[position - 1] + 1 };
        let mut at = heads[position];
        // A comment belongs to what follows if it is as deep.
        while at > floor && lines[at - 1].starts_with(&format!("{}#", " ".repeat(depth)))
        {
            at -= 1;
        }
        at
    };
    let mut all = Vec::new();
    for (position, head) in heads.iter().enumerate() {
        let start = if position == 0 { 0 } else { begin(position) };
        let end =
            if position + 1 < heads.len() { begin(position + 1) } else { lines.len() };
        all.push(Entry {
            name: if items { String::new() } else { key(lines[*head]) },
            lines: &lines[start..end],
            above: head - start,
        });
    }
    all
}

/// Returns the key of a line `key: …`.
fn key(line: &str) -> String {
    let line = line.trim_start();
    for quote in ['\'', '"'] {
        if let Some((key, _)) =
            line.strip_prefix(quote).and_then(|it| it.split_once(quote))
        {
            return key.to_owned();
        }
    }
    let end =
        line.find(": ").unwrap_or_else(|| line.trim_end().trim_end_matches(':').len());
    line[..end].to_owned()
}

fn mapping(
    lines: &[&str],
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    depth: usize,
    out: &mut Vec<String>,
) {
    let known = entries(lines, depth, false);
    let sorted = known.is_sorted_by_key(|entry| &entry.name);
    let mut added: Vec<&String> =
        new.keys().filter(|key| !old.contains_key(*key)).collect();
    for entry in &known {
        // In a block that is in the order of its names, a new one takes its place.
        while sorted && added.first().is_some_and(|name| **name < entry.name) {
            pair(added.remove(0), new, depth, out);
        }
        let Some(value) = new.get(&entry.name) else { continue };
        let before = old.get(&entry.name).unwrap_or(&Value::Null);
        changed(entry, before, value, depth, out);
    }
    for name in added {
        pair(name, new, depth, out);
    }
}

/// Writes an entry that is there before and after.
fn changed(
    entry: &Entry<'_>,
    old: &Value,
    new: &Value,
    depth: usize,
    out: &mut Vec<String>,
) {
    let keep = |lines: &[&str], out: &mut Vec<String>| {
        out.extend(lines.iter().map(|line| (*line).to_owned()));
    };
    if old == new {
        return keep(entry.lines, out);
    }
    let (head, body) = entry.lines.split_at(entry.above + 1);
    let inner = body.iter().find(|line| !is_aside(line)).map_or(0, |line| indent(line));
    match (old, new) {
        (Value::Object(old), Value::Object(new)) if inner > depth && !new.is_empty() => {
            keep(head, out);
            mapping(body, old, new, inner, out);
        }
        (Value::Array(old), Value::Array(new)) if inner > depth && !new.is_empty() => {
            keep(head, out);
            sequence(body, old, new, inner, out);
        }
        _ => {
            keep(&head[..entry.above], out);
            let name = head[entry.above].split_at(depth).1;
            let name = &name[..name.len() - value_of(name).len()];
            write_pair(name.trim_end().trim_end_matches(':'), new, depth, out);
        }
    }
}

/// Returns what stands behind the colon of a line.
fn value_of(line: &str) -> &str {
    let quoted = line.starts_with(['\'', '"']);
    let from = if quoted { key(line).len() + 2 } else { 0 };
    line[from..].find(':').map_or("", |at| &line[from + at + 1..])
}

fn sequence(
    lines: &[&str],
    old: &[Value],
    new: &[Value],
    depth: usize,
    out: &mut Vec<String>,
) {
    let known = entries(lines, depth, true);
    for (index, item) in new.iter().enumerate() {
        if let Some(same) = old.iter().position(|own| own == item)
            && let Some(entry) = known.get(same)
        {
            out.extend(entry.lines.iter().map(|line| (*line).to_owned()));
            continue;
        }
        let name = |value: &Value| value.get("name").cloned();
        let twin =
            old.iter().position(|own| name(own).is_some() && name(own) == name(item));
        let twin = twin.or((name(item).is_none() && index < old.len()).then_some(index));
        let entry = twin.and_then(|twin| Some((old.get(twin)?, known.get(twin)?)));
        match (entry, item) {
            (Some((Value::Object(before), entry)), Value::Object(after)) => {
                // An item is a mapping whose first line begins with the dash.
                let mut own: Vec<String> =
                    entry.lines.iter().map(|line| (*line).to_owned()).collect();
                own[entry.above].replace_range(depth..depth + 2, "  ");
                let own: Vec<&str> = own.iter().map(String::as_str).collect();
                let from = out.len() + entry.above;
                mapping(&own, before, after, depth + 2, out);
                dash(out, from, depth);
            }
            _ => {
                let from = out.len();
                dump(item, depth + 2, out);
                dash(out, from, depth);
            }
        }
    }
}

fn dash(out: &mut [String], from: usize, depth: usize) {
    if let Some(line) = out.get_mut(from).filter(|line| line.len() >= depth + 2) {
        line.replace_range(depth..depth + 2, "- ");
    }
}

fn pair(name: &str, object: &Map<String, Value>, depth: usize, out: &mut Vec<String>) {
    let Some(value) = object.get(name) else { return };
    write_pair(&scalar(&Value::from(name)), value, depth, out);
}

fn write_pair(name: &str, value: &Value, depth: usize, out: &mut Vec<String>) {
    let space = " ".repeat(depth);
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            out.push(format!("{space}{name}:"));
            dump(value, depth + 2, out);
        }
        Value::Array(items) if !items.is_empty() => {
            out.push(format!("{space}{name}:"));
            dump(value, depth + 2, out);
        }
        value => out.push(format!("{space}{name}: {}", scalar(value))),
    }
}

fn dump(value: &Value, depth: usize, out: &mut Vec<String>) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            for name in entries.keys() {
                pair(name, entries, depth, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                let from = out.len();
                dump(item, depth + 2, out);
                dash(out, from, depth);
            }
        }
        value => out.push(format!("{}{}", " ".repeat(depth), scalar(value))),
    }
}

/// Returns a scalar, or an empty object or list, on one line. JSON is YAML.
fn scalar(value: &Value) -> String {
    let plain = |text: &str| {
        let first = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let rest = |c: char| c.is_ascii_alphanumeric() || "/_-.{}$ ".contains(c);
        let said = serde_yaml::from_str::<Value>(text).ok();
        first && text.chars().all(rest) && said.as_ref() == Some(&Value::from(text))
    };
    match value {
        Value::String(text) if plain(text) => text.clone(),
        Value::String(text) if !text.contains(|c: char| c == '\'' || c.is_control()) => {
            format!("'{text}'")
        }
        value => value.to_string(),
    }
}
