//! Lists.

use serde_json::Value;

use super::parts::Parts;
use super::{DEEP, Dice, Valid};

/// How often a list tries to find an item that it does not have yet.
const TRIES: usize = 20;

impl Valid {
    /// Makes a list of a few items, each as its place asks.
    pub(super) fn list(
        &self,
        parts: &Parts<'_>,
        dice: &mut Dice,
        depth: usize,
    ) -> Option<Value> {
        let (min, max) = parts.bounds("minItems", "maxItems");
        let unique = parts.all("uniqueItems").any(|it| *it == Value::Bool(true));
        let more = if depth > DEEP { 0 } else { dice.below(4) };
        let count = min.max(more).min(max.unwrap_or(usize::MAX));
        let contains: Vec<_> = parts.all("contains").collect();
        let mut made: Vec<Value> = Vec::new();
        for _ in 0..count * TRIES {
            if made.len() == count {
                break;
            }
            let mut schemas: Vec<&Value> = parts.all("items").collect();
            let fixed =
                parts.all("prefixItems").filter_map(|it| it.as_array()?.get(made.len()));
            let fixed: Vec<_> = fixed.collect();
            if !fixed.is_empty() {
                schemas = fixed;
            }
            if made.is_empty() {
                schemas.extend(contains.iter().copied());
            }
            let item = if schemas.is_empty() {
                Some(Self::anything(dice))
            } else {
                self.of(&schemas, dice, depth + 1)
            };
            match item {
                Some(item) if unique && made.contains(&item) => {}
                Some(item) => made.push(item),
                None if min == 0 => break,
                None => return None,
            }
        }
        Some(made.into())
    }
}
