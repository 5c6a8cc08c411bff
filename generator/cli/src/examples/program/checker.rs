//! The word of a library that knows JSON Schema: whether a value is valid, and whether a schema names a key of it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

const BASE: &str = "https://document.invalid/";

/// A longer chain of references is a circle.
const MAX_CHAIN: usize = 64;

/// Checks values against the schemas of one text.
#[derive(Debug)]
pub struct Checker {
    text: Value,
    registry: Registry<'static>,
    validators: RefCell<BTreeMap<String, Result<Rc<Validator>, String>>>,
}

impl Checker {
    /// Takes a text that has its schemas under `$defs`, by number. The error says why it cannot be used.
    pub fn new(text: Value) -> Result<Self, String> {
        let registry = Registry::new().draft(Draft::Draft202012);
        let registry = registry.add(BASE, text.clone()).map_err(|it| it.to_string())?;
        Ok(Self {
            text,
            registry: registry.prepare().map_err(|it| it.to_string())?,
            validators: RefCell::default(),
        })
    }

    /// Returns what is wrong with a value under a schema, and where; `None` for nothing. An error says why the schema
    /// cannot be used.
    pub fn fault(&self, schema: usize, value: &Value) -> Result<Option<String>, String> {
        let validator = self.validator(&format!("/$defs/{schema}"))?;
        let errors = validator.iter_errors(value).take(3);
        let errors: Vec<_> =
            errors.map(|it| format!("`{}`: {it}", it.instance_path())).collect();
        Ok(if errors.is_empty() { None } else { Some(errors.join("; ")) })
    }

    /// Returns whether a schema says anything of what stands at a pointer of a value that is valid under it. What stands
    /// in a place of which nothing at all is said counts as named: any JSON is kept there.
    pub fn names(&self, schema: usize, value: &Value, pointer: &str) -> bool {
        let mut here = vec![format!("/$defs/{schema}")];
        let mut value = value;
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let applied: Vec<_> =
                here.iter().flat_map(|at| self.applied(at, value, 0)).collect();
            let says =
                |key: &str| applied.iter().any(|at| self.node(at).get(key).is_some());
            let shapes = [
                "properties",
                "patternProperties",
                "additionalProperties",
                "items",
                "prefixItems",
            ];
            if !shapes.into_iter().any(says) {
                return true;
            }
            here = applied.iter().flat_map(|at| self.inner(at, &token)).collect();
            if here.is_empty() {
                return false;
            }
            let next = match value {
                Value::Array(list) => {
                    token.parse().ok().and_then(|at: usize| list.get(at))
                }
                value => value.get(&token),
            };
            let Some(next) = next else { return true };
            value = next;
        }
        true
    }

    /// Returns the schemas that hold for a value where one does: itself, and those of its parts that accept the value.
    fn applied(&self, at: &str, value: &Value, depth: usize) -> Vec<String> {
        let mut found = vec![at.to_owned()];
        if depth > MAX_CHAIN {
            return found;
        }
        let node = self.node(at);
        let mut go = |at: String| found.extend(self.applied(&at, value, depth + 1));
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            go(reference.trim_start_matches('#').to_owned());
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let parts = node.get(key).and_then(Value::as_array).map_or(0, Vec::len);
            for part in (0..parts).map(|index| format!("{at}/{key}/{index}")) {
                if key == "allOf" || self.accepts(&part, value) {
                    go(part);
                }
            }
        }
        if node.get("if").is_some() {
            let holds = self.accepts(&format!("{at}/if"), value);
            let branches = if holds { ["if", "then"] } else { ["else", "else"] };
            for branch in branches.into_iter().filter(|key| node.get(key).is_some()) {
                go(format!("{at}/{branch}"));
            }
        }
        let dependent = node.get("dependentSchemas").and_then(Value::as_object);
        for key in dependent.into_iter().flat_map(|it| it.keys()) {
            if value.get(key).is_some() {
                go(format!("{at}/dependentSchemas/{}", escaped(key)));
            }
        }
        found
    }

    /// Returns the schemas of what a value has under a key or at an index.
    fn inner(&self, at: &str, token: &str) -> Vec<String> {
        let node = self.node(at);
        let mut found = Vec::new();
        let key = escaped(token);
        for list in ["properties", "prefixItems"] {
            let path = format!("{list}/{key}");
            if self.text.pointer(&format!("{at}/{path}")).is_some() {
                found.push(path);
            }
        }
        let patterns = node.get("patternProperties").and_then(Value::as_object);
        for pattern in patterns.into_iter().flat_map(|it| it.keys()) {
            let rule = json!({"pattern": pattern});
            if jsonschema::is_valid(&rule, &json!(token)) {
                found.push(format!("patternProperties/{}", escaped(pattern)));
            }
        }
        if found.is_empty() {
            let rest = ["additionalProperties", "items"].into_iter();
            let said =
                rest.filter(|key| node.get(key).is_some_and(|it| *it != json!(false)));
            found.extend(said.map(str::to_owned));
        }
        found.into_iter().map(|path| format!("{at}/{path}")).collect()
    }

    fn node(&self, at: &str) -> &Value {
        self.text.pointer(at).unwrap_or(&Value::Null)
    }

    /// Returns whether the schema at a pointer accepts a value.
    pub fn accepts(&self, at: &str, value: &Value) -> bool {
        self.validator(at).is_ok_and(|validator| validator.is_valid(value))
    }

    fn validator(&self, at: &str) -> Result<Rc<Validator>, String> {
        let mut validators = self.validators.borrow_mut();
        let build = || {
            // A fragment has its percents and signs escaped.
            let fragment: String = at
                .bytes()
                .map(|byte| match byte {
                    b'a'..=b'z'
                    | b'A'..=b'Z'
                    | b'0'..=b'9'
                    | b'/'
                    | b'$'
                    | b'~'
                    | b'-'
                    | b'_'
                    | b'.' => char::from(byte).to_string(),
                    byte => format!("%{byte:02X}"),
                })
                .collect();
            let reference = json!({"$ref": format!("{BASE}#{fragment}")});
            let options = jsonschema::options().with_draft(Draft::Draft202012);
            let options = options.should_validate_formats(true).offline();
            let options = options.with_registry(&self.registry);
            options.build(&reference).map(Rc::new).map_err(|error| error.to_string())
        };
        validators.entry(at.to_owned()).or_insert_with(build).clone()
    }
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}
