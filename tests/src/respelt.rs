//! The same document in other spellings: objects have no order, and JSON no white space.

use serde_json::Value;

/// Prints a document on one line, the keys of each object in another order.
///
/// Lists keep their order. Another `seed` gives another order; the same one always the same.
#[must_use]
pub fn shuffled(document: &Value, seed: u64) -> String {
    let mut text = String::new();
    print(document, seed, &mut text);
    text
}

fn print(value: &Value, seed: u64, text: &mut String) {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            entries.sort_by_key(|(key, _)| (hash(key, seed), *key));
            list(text, ['{', '}'], &entries, |(key, value), text| {
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                print(value, seed, text);
            });
        }
        Value::Array(values) => {
            list(text, ['[', ']'], values, |value, text| print(value, seed, text));
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn list<T>(
    text: &mut String,
    ends: [char; 2],
    items: &[T],
    print: impl Fn(&T, &mut String),
) {
    text.push(ends[0]);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        print(item, text);
    }
    text.push(ends[1]);
}

/// FNV-1a.
fn hash(key: &str, seed: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ seed;
    key.bytes().fold(start, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_order_of_keys_differs() {
        let document =
            serde_json::json!({"a": [1, "\"", null], "b": {"c": {}, "d": 0.5}, "e": 1});
        let spellings: Vec<_> = (0..8).map(|seed| shuffled(&document, seed)).collect();
        for text in &spellings {
            assert_eq!(
                serde_json::from_str::<Value>(text).ok().as_ref(),
                Some(&document)
            );
        }
        assert!(spellings.iter().any(|text| *text != spellings[0]));
    }
}
