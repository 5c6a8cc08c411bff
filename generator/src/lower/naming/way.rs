//! What a schema is called by where it stands, for two that would be called alike otherwise.

use std::borrow::Cow;

use super::case::pascal;
use crate::lower::words::plural::singular;
use crate::lower::words::{Splitter, Word};
use crate::source::Pointer;

/// A place, as what it is in and the way from there.
pub(super) struct Way {
    /// A component, an operation, a path or a file.
    pub(super) root: Pointer,
    /// What the root is called if it has no name of its own.
    spelling: String,
    rest: Vec<String>,
}

impl Way {
    pub(super) fn to(at: &Pointer) -> Self {
        let tokens: Vec<Cow<'_, str>> = at.tokens().collect();
        let kind = |index: usize| tokens.get(index).map(AsRef::as_ref);
        let length = match kind(0) {
            Some("paths") if kind(2) != Some("parameters") => 3,
            Some("components") => 3,
            _ => 2,
        };
        let length = length.min(tokens.len());
        let root = tokens[..length].iter().fold(Pointer::root(), |at, it| at.child(it));
        let spelling = match (kind(0), kind(1), kind(2)) {
            (Some("paths"), Some(path), method) => {
                let method = method.filter(|_| length > 2).unwrap_or_default();
                format!("{method} {}", path.replace('{', " by "))
            }
            _ => tokens[..length].last().map(ToString::to_string).unwrap_or_default(),
        };
        let rest = tokens[length..].iter().map(ToString::to_string).collect();
        Self { root, spelling, rest }
    }

    /// Returns the name of the root where it has none that is known.
    pub(super) fn root_name(&self, splitter: &Splitter) -> String {
        pascal(&splitter.split(&self.spelling))
    }

    /// Returns the words on the way from the root: the names of properties and what else tells one
    /// place from another.
    pub(super) fn words(&self, splitter: &Splitter) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        let mut tokens = self.rest.iter().map(String::as_str);
        while let Some(token) = tokens.next() {
            let mut then = || tokens.next().unwrap_or_default();
            let said = match token {
                "schema" | "components" | "schemas" => continue,
                "items" => match words.pop().map(|word| one_of(&word)) {
                    Some(item) => {
                        words.extend(item);
                        continue;
                    }
                    None => "item".to_owned(),
                },
                "properties" | "patternProperties" | "headers" => then().to_owned(),
                "additionalProperties" => "value".to_owned(),
                "allOf" => format!("part {}", counted(then())),
                "oneOf" | "anyOf" => format!("variant {}", counted(then())),
                "prefixItems" => format!("item {}", counted(then())),
                "parameters" => format!("param {}", counted(then())),
                "requestBody" => "body".to_owned(),
                "responses" => match then() {
                    "200" => "response".to_owned(),
                    status => format!("status {status}"),
                },
                "content" => match then() {
                    "application/json" => continue,
                    "application/x-www-form-urlencoded" => "form".to_owned(),
                    "multipart/form-data" => "multipart".to_owned(),
                    other => other.split_once('/').map_or(other, |it| it.1).to_owned(),
                },
                other => other.to_owned(),
            };
            words.extend(splitter.split(&said));
        }
        words
    }
}

/// Returns what one item of a list is called, whose last word this is.
fn one_of(word: &Word) -> Vec<Word> {
    let Some(one) = singular(&word.snake) else {
        return vec![word.clone(), Word::of("Item")];
    };
    let same =
        word.pascal.get(..one.len()).filter(|head| head.eq_ignore_ascii_case(&one));
    match same {
        Some(head) => vec![Word::of(head)],
        None => Splitter::new(&[]).split(&one),
    }
}

/// Returns the number of what stands at an index, from one.
fn counted(index: &str) -> String {
    let number = index.parse().ok().and_then(|index: usize| index.checked_add(1));
    number.map_or_else(|| index.to_owned(), |number| number.to_string())
}

/// Returns whether the first of two places is in a part of the same `allOf` that counts more: the object
/// itself before its parts, and a later part before an earlier one.
pub(super) fn is_nearer(one: &Pointer, other: &Pointer) -> bool {
    let mut before = None;
    for (one, other) in one.tokens().zip(other.tokens()) {
        if one == other {
            before = Some(one.into_owned());
            continue;
        }
        let number = |token: &str| token.parse::<usize>().ok();
        return match (number(&one), number(&other)) {
            (Some(one), Some(other)) => {
                before.as_deref() == Some("allOf") && one > other
            }
            _ => one == "properties" && other == "allOf",
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(at: &str) -> (String, String) {
        let splitter = Splitter::new(&[]);
        let way = Way::to(&Pointer::parse(at));
        (way.root_name(&splitter), pascal(&way.words(&splitter)))
    }

    #[test]
    fn a_way_says_what_somebody_has_named() {
        for (at, root, rest) in [
            ("/components/schemas/Post/properties/meta", "Post", "Meta"),
            ("/components/schemas/Post/properties/tags/items", "Post", "Tag"),
            ("/components/schemas/Post/properties/data/items", "Post", "DataItem"),
            ("/components/schemas/Post/oneOf/0", "Post", "Variant1"),
            ("/components/schemas/Post/allOf/1/properties/x", "Post", "Part2X"),
            ("/components/parameters/Page/schema", "Page", ""),
            ("/paths/~1a~1{b}/get/parameters/0/schema", "GetAByB", "Param1"),
            ("/paths/~1a~1{b}/parameters/0/schema", "AByB", "Param1"),
            (
                "/paths/~1a/post/requestBody/content/application~1json/schema",
                "PostA",
                "Body",
            ),
            (
                "/paths/~1a/get/responses/404/content/text~1xml/schema",
                "GetA",
                "Status404Xml",
            ),
            ("/components/schemas/Post/oneOf/no-number", "Post", "VariantNoNumber"),
            ("", "", ""),
        ] {
            assert_eq!(words(at), (root.to_owned(), rest.to_owned()), "{at}");
        }
    }

    #[test]
    fn what_stands_in_the_object_itself_is_nearest() {
        let at = |rest: &str| Pointer::parse(&format!("/components/schemas/A/{rest}"));
        let own = at("properties/x");
        let (first, second) = (at("allOf/0/properties/x"), at("allOf/10/properties/x"));
        assert!(is_nearer(&own, &first) && is_nearer(&second, &first));
        assert!(!is_nearer(&first, &own) && !is_nearer(&first, &second));
        let (one, other) = (at("oneOf/0"), at("oneOf/1"));
        assert!(!is_nearer(&one, &other) && !is_nearer(&other, &one));
    }
}
