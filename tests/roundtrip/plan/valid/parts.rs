//! All that holds for one value: a schema, its parts, and the branches that are chosen for it.

use serde_json::{Map, Value, json};

use super::Dice;

/// Schemas inside each other at one place, beyond which there is a circle.
const MAX_NESTED: usize = 64;

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "object", "array"];

/// Schemas without references, parts and branches, each of which holds.
#[derive(Debug, Default)]
pub(super) struct Parts<'t>(pub(super) Vec<&'t Map<String, Value>>);

impl<'t> Parts<'t> {
    /// Gathers what holds for a value of all these schemas; `None` where nothing fits. `is_deep` prefers what needs no
    /// other value inside.
    pub(super) fn gather(
        text: &'t Value,
        schemas: &[&'t Value],
        dice: &mut Dice,
        is_deep: bool,
    ) -> Option<Self> {
        let mut parts = Self::default();
        let mut gather = Gather {
            text,
            dice,
            is_deep,
            parts: &mut parts,
        };
        schemas.iter().try_for_each(|schema| gather.take(schema, 0))?;
        Some(parts)
    }

    /// Returns what the parts say under a key.
    pub(super) fn all(&self, key: &str) -> impl Iterator<Item = &'t Value> {
        self.0.iter().filter_map(move |part| part.get(key))
    }

    /// Returns the largest number under a key.
    pub(super) fn most(&self, key: &str) -> Option<f64> {
        self.all(key).filter_map(Value::as_f64).reduce(f64::max)
    }

    /// Returns the smallest number under a key.
    pub(super) fn least(&self, key: &str) -> Option<f64> {
        self.all(key).filter_map(Value::as_f64).reduce(f64::min)
    }

    /// Returns a number of things: the largest of the lower bounds, and the smallest of the upper ones.
    pub(super) fn bounds(&self, min: &str, max: &str) -> (usize, Option<usize>) {
        let count = |value: &Value| usize::try_from(value.as_u64()?).ok();
        let min = self.all(min).filter_map(count).max().unwrap_or(0);
        (min, self.all(max).filter_map(count).min())
    }

    /// Returns the values that are listed by all parts that list values; `None` where no part does.
    pub(super) fn listed(&self) -> Option<Vec<Value>> {
        let constants = self.all("const").map(|value| vec![value.clone()]);
        let lists = self.all("enum").filter_map(Value::as_array).cloned();
        let all = constants.chain(lists).reduce(|mut one, other| {
            one.retain(|value| other.contains(value));
            one
        })?;
        let types = self.types();
        let is = |value: &Value| match value {
            Value::Null => types.contains(&"null"),
            Value::Bool(_) => types.contains(&"boolean"),
            Value::Number(_) => types.contains(&"number") || types.contains(&"integer"),
            Value::String(_) => types.contains(&"string"),
            Value::Array(_) => types.contains(&"array"),
            Value::Object(_) => types.contains(&"object"),
        };
        let has_types = self.all("type").next().is_some();
        Some(all.into_iter().filter(|value| !has_types || is(value)).collect())
    }

    /// Returns the JSON types that a value can be of: those that all parts name, or else those that their keywords are
    /// about.
    pub(super) fn types(&self) -> Vec<&'t str> {
        let named = self.all("type").map(|ty| match ty {
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
            ty => ty.as_str().into_iter().collect::<Vec<_>>(),
        });
        let both = |mut one: Vec<&'t str>, other: Vec<&'t str>| {
            let whole = one.contains(&"number")
                && other.contains(&"integer")
                && !one.contains(&"integer");
            one.retain(|ty| {
                other.contains(ty) || *ty == "integer" && other.contains(&"number")
            });
            one.extend(whole.then_some("integer"));
            one
        };
        named.reduce(both).unwrap_or_else(|| self.meant())
    }

    fn meant(&self) -> Vec<&'t str> {
        let says = |keys: &[&str]| keys.iter().any(|key| self.all(key).next().is_some());
        if says(&[
            "properties",
            "additionalProperties",
            "required",
            "patternProperties",
            "minProperties",
        ]) {
            vec!["object"]
        } else if says(&["items", "prefixItems", "minItems", "contains"]) {
            vec!["array"]
        } else if says(&["pattern", "minLength", "maxLength"]) {
            vec!["string"]
        } else if says(&["minimum", "maximum", "multipleOf"]) {
            vec!["number"]
        } else {
            TYPES.to_vec()
        }
    }
}

struct Gather<'t, 'p> {
    text: &'t Value,
    dice: &'p mut Dice,
    is_deep: bool,
    parts: &'p mut Parts<'t>,
}

impl<'t> Gather<'t, '_> {
    fn take(&mut self, schema: &'t Value, nested: usize) -> Option<()> {
        let Value::Object(node) = schema else {
            return (*schema != json!(false)).then_some(());
        };
        if nested > MAX_NESTED {
            return None;
        }
        let nested = nested + 1;
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            self.take(self.text.pointer(reference.trim_start_matches('#'))?, nested)?;
        }
        self.parts.0.push(node);
        for part in node.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.take(part, nested)?;
        }
        for key in ["oneOf", "anyOf"] {
            let Some(branches) = node.get(key).and_then(Value::as_array) else {
                continue;
            };
            self.branch(branches, nested)?;
            // Several branches of one kind may hold at once.
            if key == "anyOf" && self.dice.mixes && self.dice.once_in(4) {
                let before = self.parts.0.len();
                if self.branch(branches, nested).is_none()
                    || self.parts.types().is_empty()
                {
                    self.parts.0.truncate(before);
                }
            }
        }
        if let Some(condition) = node.get("if") {
            let holds = node.get("then").is_some() && self.dice.once_in(2);
            if holds {
                self.take(condition, nested)?;
            }
            let branch = if holds { "then" } else { "else" };
            if let Some(branch) = node.get(branch) {
                self.take(branch, nested)?;
            }
        }
        let dependent = node.get("dependentSchemas").and_then(Value::as_object);
        for schema in dependent.into_iter().flat_map(|it| it.values()) {
            if self.dice.once_in(2) {
                self.take(schema, nested)?;
            }
        }
        Some(())
    }

    /// Takes one branch that fits to what holds already; of deep values, one that needs least.
    fn branch(&mut self, branches: &'t [Value], nested: usize) -> Option<()> {
        let mut order: Vec<&Value> = Vec::new();
        let first = self.dice.below(branches.len());
        order.extend(branches.iter().cycle().skip(first).take(branches.len()));
        if self.is_deep {
            order.sort_by_key(|branch| weight(self.text, branch, 0));
        }
        for branch in order {
            let before = self.parts.0.len();
            if self.take(branch, nested).is_some() && !self.parts.types().is_empty() {
                return Some(());
            }
            self.parts.0.truncate(before);
        }
        None
    }
}

/// Returns how much a value of a schema needs inside, roughly.
fn weight(text: &Value, schema: &Value, depth: usize) -> usize {
    const HEAVY: usize = 100;
    if depth > 8 {
        return HEAVY;
    }
    if let Some(to) = schema.get("$ref").and_then(Value::as_str) {
        let to = text.pointer(to.trim_start_matches('#'));
        return to.map_or(0, |to| 1 + weight(text, to, depth + 1));
    }
    let list = |key: &str| {
        schema.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    };
    let all: usize =
        list("allOf").iter().map(|part| weight(text, part, depth + 1)).sum();
    let any = ["oneOf", "anyOf"]
        .iter()
        .flat_map(|key| list(key))
        .map(|it| weight(text, it, depth + 1))
        .min();
    let required = list("required").len() * 3;
    let items = schema.get("minItems").and_then(Value::as_u64).map_or(0, |_| 3);
    (all + any.unwrap_or(0) + required + items).min(HEAVY)
}
