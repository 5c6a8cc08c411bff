//! Changing a YAML text in block style, line by line: what stays equal stays as it is written.

mod lines;

use serde_json::{Map, Value};

use super::order::{holds_names, rank};
use crate::source::BYTE_ORDER_MARK;
use lines::{KeyedLines, entries, indent, is_aside, is_item};

/// Returns the text of `new`, given the text of `old`; `None` where that is not an object in block style.
pub(super) fn edit(text: &str, old: &Value, new: &Value) -> Option<String> {
    let (mark, text) = match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => (&text[..text.len() - rest.len()], rest),
        None => ("", text),
    };
    let lines: Vec<&str> = text.lines().collect();
    let (head, lines) = lines.split_at(lines::head(&lines));
    let mut out: Vec<String> = Vec::new();
    keep(head, &mut out);
    let (Value::Object(old), Value::Object(new)) = (old, new) else { return None };
    let known = entries(lines, 0, false);
    if known.len() != old.len() || known.iter().any(|it| !old.contains_key(&it.name)) {
        return None;
    }
    mapping(lines, (old, new), (0, false), &mut out);
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    Some(format!("{mark}{}{end}", out.join(end)))
}

fn keep(lines: &[&str], out: &mut Vec<String>) {
    out.extend(lines.iter().map(|line| (*line).to_owned()));
}

/// `names` says that the keys are names.
fn mapping(
    lines: &[&str],
    (old, new): (&Map<String, Value>, &Map<String, Value>),
    (depth, names): (usize, bool),
    out: &mut Vec<String>,
) {
    let known = entries(lines, depth, false);
    let mut added: Vec<&String> =
        new.keys().filter(|key| !old.contains_key(*key)).collect();
    let usual = known.is_sorted_by_key(|entry| (rank(&entry.name, names), &entry.name));
    let alphabetical = !usual && known.is_sorted_by_key(|entry| &entry.name);
    let place = |name: &str| (rank(name, names || alphabetical), name.to_owned());
    let sorted = usual || alphabetical;
    added.sort_by_cached_key(|name| place(name));
    for entry in &known {
        // In a block that has an order, a new one takes its place.
        while sorted
            && added.first().is_some_and(|name| place(name) < place(&entry.name))
        {
            pair(added.remove(0), new, (depth, names), out);
        }
        match new.get(&entry.name) {
            Some(value) => {
                let before = old.get(&entry.name).unwrap_or(&Value::Null);
                changed(entry, (before, value), (depth, names), out);
            }
            None => gone(entry, out),
        }
    }
    for name in added {
        pair(name, new, (depth, names), out);
    }
}

/// Writes what is left of an entry that is gone: the comments that are not about it.
fn gone(entry: &KeyedLines<'_>, out: &mut Vec<String>) {
    keep(&entry.lines[..entry.loose], out);
    let tail = &entry.lines[entry.end..];
    if tail.iter().any(|line| !line.trim().is_empty()) {
        keep(tail, out);
    }
}

/// Writes an entry that is there before and after.
fn changed(
    entry: &KeyedLines<'_>,
    (old, new): (&Value, &Value),
    (depth, names): (usize, bool),
    out: &mut Vec<String>,
) {
    if old == new {
        return keep(entry.lines, out);
    }
    let (lines, tail) = entry.lines.split_at(entry.end);
    let (head, body) = lines.split_at(entry.above + 1);
    let line = head[entry.above];
    let below = holds_names(&entry.name, names);
    let (name, value) = line[depth..].split_at(lines::key(&line[depth..]).1);
    let value = value.trim_start().trim_start_matches(':').trim_start();
    // A flow value may go on below, but has no entries there.
    let body = if value.starts_with(['{', '[']) { &[] } else { body };
    let first = body.iter().find(|line| !is_aside(line));
    let inner = first.map_or(0, |line| indent(line));
    let is_list = first.is_some_and(|line| is_item(line)) && inner >= depth;
    match (old, new) {
        (Value::Object(old), Value::Object(new)) if inner > depth && !new.is_empty() => {
            keep(head, out);
            mapping(body, (old, new), (inner, below), out);
        }
        (Value::Array(old), Value::Array(new)) if is_list && !new.is_empty() => {
            keep(head, out);
            sequence(body, old, new, inner, out);
        }
        _ => {
            keep(&head[..entry.above], out);
            write_value(name, new, (depth, below), out);
        }
    }
    keep(tail, out);
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
            keep(entry.lines, out);
            continue;
        }
        let name = |value: &Value| value.get("name").cloned();
        let twin =
            old.iter().position(|own| name(own).is_some() && name(own) == name(item));
        let twin = twin.or((name(item).is_none() && index < old.len()).then_some(index));
        let entry = twin.and_then(|twin| Some((old.get(twin)?, known.get(twin)?)));
        match (entry, item) {
            (Some((Value::Object(before), entry)), Value::Object(after))
                if !after.is_empty() =>
            {
                // An item is a mapping whose first line begins with the dash.
                let (above, own) = entry.lines.split_at(entry.above);
                keep(above, out);
                let mut own: Vec<String> =
                    own.iter().map(|line| (*line).to_owned()).collect();
                own[0].replace_range(depth..depth + 2, "  ");
                let own: Vec<&str> = own.iter().map(String::as_str).collect();
                let from = out.len();
                mapping(&own, (before, after), (depth + 2, false), out);
                dash(out, from, depth);
            }
            _ => {
                let from = out.len();
                dump(item, (depth + 2, false), out);
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

fn pair(
    name: &str,
    object: &Map<String, Value>,
    (depth, names): (usize, bool),
    out: &mut Vec<String>,
) {
    let Some(value) = object.get(name) else { return };
    let below = holds_names(name, names);
    write_value(&scalar(&Value::from(name)), value, (depth, below), out);
}

/// Writes a key, which is no name, with its value.
pub(super) fn write_pair(key: &str, value: &Value, depth: usize, out: &mut Vec<String>) {
    write_value(key, value, (depth, holds_names(key, false)), out);
}

fn write_value(
    name: &str,
    value: &Value,
    (depth, names): (usize, bool),
    out: &mut Vec<String>,
) {
    let space = " ".repeat(depth);
    let is_empty = match value {
        Value::Object(entries) => entries.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => true,
    };
    if is_empty {
        return out.push(format!("{space}{name}: {}", scalar(value)));
    }
    out.push(format!("{space}{name}:"));
    dump(value, (depth + 2, names), out);
}

fn dump(value: &Value, (depth, names): (usize, bool), out: &mut Vec<String>) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            let mut keys: Vec<&String> = entries.keys().collect();
            keys.sort_by_key(|key| rank(key, names));
            for name in keys {
                pair(name, entries, (depth, names), out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                let from = out.len();
                dump(item, (depth + 2, false), out);
                dash(out, from, depth);
            }
        }
        value => out.push(format!("{}{}", " ".repeat(depth), scalar(value))),
    }
}

/// Returns a scalar, or an empty object or list, on one line. JSON is YAML.
fn scalar(value: &Value) -> String {
    let plain = |text: &str| {
        let first =
            text.starts_with(|c: char| c.is_ascii_alphabetic() || "/.$".contains(c));
        let rest =
            |c: char| c.is_ascii_alphanumeric() || "/_-.{}$ #~%:',[]()?@=".contains(c);
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
