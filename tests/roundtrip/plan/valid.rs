//! Valid values of any schema, made from JSON Schema alone: see [`xtask::schemas`].
//!
//! The maker knows what each keyword asks for, and nothing of the generator. What several keywords ask for together, it
//! does not always hit; the checker has the last word, and what it refuses is thrown away.

#[path = "../../../generator/cli/src/examples/program/checker.rs"]
#[expect(unreachable_pub, reason = "a program of its own has it, too")]
mod checker;
mod dice;
mod list;
mod number;
mod object;
mod parts;
#[cfg(test)]
mod tests;
mod text;

use anyhow::{Result, anyhow};
use serde_json::{Value, json};

pub(super) use checker::Checker;
pub(super) use dice::Dice;
use parts::Parts;

/// Objects, lists and unions inside each other, beyond which values are as small as they can be.
const DEEP: usize = 5;

/// A value that needs more of them is none: its schema requires itself.
const TOO_DEEP: usize = 24;

/// Makes and checks values of the schemas of a text.
#[derive(Debug)]
pub(super) struct Valid {
    text: Value,
    pub(super) checker: Checker,
}

impl Valid {
    /// Takes a text that has its schemas under `$defs`, by number.
    pub(super) fn new(text: Value) -> Result<Self> {
        let checker = Checker::new(text.clone()).map_err(|why| anyhow!("{why}"))?;
        Ok(Self { text, checker })
    }

    /// Makes a value of these schemas; `None` where their keywords contradict each other, or they require themselves.
    pub(super) fn make(&self, schemas: &[usize], dice: &mut Dice) -> Option<Value> {
        let defs = &self.text["$defs"];
        let schemas: Vec<_> =
            schemas.iter().map(|schema| &defs[schema.to_string()]).collect();
        self.of(&schemas, dice, 0)
    }

    /// Makes a value of several schemas at once.
    fn of(&self, schemas: &[&Value], dice: &mut Dice, depth: usize) -> Option<Value> {
        if depth > TOO_DEEP {
            return None;
        }
        let parts = Parts::gather(&self.text, schemas, dice, depth > DEEP)?;
        if let Some(listed) = parts.listed() {
            return dice.pick(&listed).cloned();
        }
        let types = parts.types();
        // A simple value is the way out of a schema that goes round.
        let simple: Vec<_> = types
            .iter()
            .copied()
            .filter(|ty| *ty != "object" && *ty != "array")
            .collect();
        let types = if depth > DEEP && !simple.is_empty() { simple } else { types };
        match *dice.pick(&types)? {
            "null" => Some(Value::Null),
            "boolean" => Some(dice.once_in(2).into()),
            "integer" => number::integer(&parts, dice),
            "number" => number::number(&parts, dice),
            "string" => text::of(&parts, dice),
            "array" => self.list(&parts, dice, depth),
            _ => self.object(&parts, dice, depth),
        }
    }

    /// Makes JSON of any kind, for places of which nothing is said.
    fn anything(dice: &mut Dice) -> Value {
        let all = [
            json!("text"),
            json!({"": [null, {"a": -0.5}], "\"\\\u{1f600}": {}}),
            json!([]),
            json!(7.474_554_865_219_382_6e-242),
            json!(false),
        ];
        dice.pick(&all).cloned().unwrap_or_default()
    }
}
