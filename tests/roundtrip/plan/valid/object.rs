//! Objects.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::parts::Parts;
use super::{DEEP, Dice, Valid, text};

/// Keys that no document names.
const EXTRA: [&str; 3] = ["x no such key \u{e9}", "", "\"\\/"];

impl Valid {
    /// Makes an object: what is required, and of the rest about every second key; few of those inside of others.
    pub(super) fn object(
        &self,
        parts: &Parts<'_>,
        dice: &mut Dice,
        depth: usize,
    ) -> Option<Value> {
        let mut known: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for properties in parts.all("properties").filter_map(Value::as_object) {
            for (name, schema) in properties {
                known.entry(name).or_default().push(schema);
            }
        }
        let mut wanted = required(parts);
        let (min, max) = parts.bounds("minProperties", "maxProperties");
        let few = if depth > DEEP { 0 } else { known.len() };
        for name in known.keys().take(few) {
            // Wide objects inside of others would be most of the work.
            let times = if depth == 0 { 2 } else { 2 + known.len() / 8 };
            if max.is_none_or(|max| wanted.len() < max) && dice.once_in(times) {
                wanted.insert(name);
            }
        }
        let unneeded = known.keys().filter(|name| !wanted.contains(*name)).copied();
        let unneeded: Vec<&str> =
            unneeded.take(min.saturating_sub(wanted.len())).collect();
        wanted.extend(unneeded);
        depend(parts, &mut wanted);
        let mut made = Map::new();
        let must = required(parts);
        for name in wanted {
            let schemas = self.of_key(parts, name, known.get(name));
            match self.of(&schemas, dice, depth + 1) {
                Some(value) => _ = made.insert(name.to_owned(), value),
                None if must.contains(name) => return None,
                None => {}
            }
        }
        self.extra(parts, (min, max), &mut made, dice, depth);
        Some(made.into())
    }

    /// Returns all that holds for the value of a key.
    fn of_key<'t>(
        &self,
        parts: &Parts<'t>,
        name: &str,
        known: Option<&Vec<&'t Value>>,
    ) -> Vec<&'t Value> {
        let mut schemas = known.cloned().unwrap_or_default();
        for part in &parts.0 {
            let patterns = part.get("patternProperties").and_then(Value::as_object);
            let patterns = patterns.into_iter().flatten();
            let mut is_known =
                part.get("properties").is_some_and(|it| it.get(name).is_some());
            for (pattern, schema) in patterns {
                if text::matches(pattern, name) {
                    is_known = true;
                    schemas.push(schema);
                }
            }
            if let Some(rest) = part.get("additionalProperties").filter(|_| !is_known) {
                schemas.push(rest);
            }
        }
        schemas
    }

    /// Adds keys that the document does not name, where it says something of such.
    fn extra(
        &self,
        parts: &Parts<'_>,
        (min, max): (usize, Option<usize>),
        made: &mut Map<String, Value>,
        dice: &mut Dice,
        depth: usize,
    ) {
        let patterns: Vec<&str> = parts
            .all("patternProperties")
            .filter_map(Value::as_object)
            .flat_map(|it| it.keys().map(String::as_str))
            .collect();
        let rest: Vec<_> = parts.all("additionalProperties").collect();
        let is_open = !rest.is_empty() && !rest.contains(&&Value::Bool(false));
        if !is_open && patterns.is_empty() && parts.all("properties").next().is_some() {
            return;
        }
        let more = if depth > DEEP { 0 } else { dice.below(3) };
        let count = min.saturating_sub(made.len()).max(more);
        let count = max.map_or(count, |max| count.min(max.saturating_sub(made.len())));
        let names: Vec<_> = parts.all("propertyNames").collect();
        for index in 0..count {
            let name = match (names.is_empty(), dice.pick(&patterns)) {
                (false, _) => self.of(&names, dice, depth + 1),
                (true, Some(pattern)) if !is_open || dice.once_in(2) => {
                    text::matching(pattern, dice).map(Value::from)
                }
                _ => Some(
                    EXTRA
                        .get(index)
                        .map_or_else(|| format!("key {index}"), |it| (*it).to_owned())
                        .into(),
                ),
            };
            let Some(Value::String(name)) = name else { continue };
            if made.contains_key(&name) {
                continue;
            }
            let schemas = self.of_key(parts, &name, None);
            let value =
                if schemas.iter().all(|it| it.as_object().is_none_or(Map::is_empty)) {
                    Some(Self::anything(dice))
                } else {
                    self.of(&schemas, dice, depth + 1)
                };
            made.extend(value.map(|value| (name, value)));
        }
    }
}

fn required<'t>(parts: &Parts<'t>) -> BTreeSet<&'t str> {
    let lists = parts.all("required").filter_map(Value::as_array).flatten();
    lists.filter_map(Value::as_str).collect()
}

/// Adds the keys that others ask for.
fn depend<'t>(parts: &Parts<'t>, wanted: &mut BTreeSet<&'t str>) {
    loop {
        let before = wanted.len();
        for rules in parts.all("dependentRequired").filter_map(Value::as_object) {
            for (key, asked) in rules {
                if wanted.contains(key.as_str()) {
                    let asked = asked.as_array().into_iter().flatten();
                    wanted.extend(asked.filter_map(Value::as_str));
                }
            }
        }
        if wanted.len() == before {
            return;
        }
    }
}
