//! Tuples of random parts, there and back.

use ory_sdk::models::Relationship;
use ory_sdk::permissions::{RelationTuple, Subject};
use proptest::prelude::*;

/// Names that the notation has no trouble with at any place, among them such as look like other parts.
const PLAIN: &str = "[a-z0-9.,/+é -]{0,3}[a-z0-9é]";

/// Texts of what the notation is made of, most of which mean something else somewhere.
const TRICKY: &str = "[ab:#@() é]{0,6}";

fn subject(part: &'static str) -> impl Strategy<Value = Subject> {
    let relation = prop_oneof![Just(String::new()), part.prop_map(String::from)];
    prop_oneof![
        part.prop_map(Subject::Id),
        (part, part, relation)
            .prop_map(|(namespace, object, it)| Subject::set(namespace, object, it)),
    ]
}

fn tuple(part: &'static str) -> impl Strategy<Value = RelationTuple> {
    (part, part, part, subject(part)).prop_map(
        |(namespace, object, relation, subject)| {
            RelationTuple::new(namespace, object, relation, subject)
        },
    )
}

/// Returns a tuple without spaces around its names.
fn trimmed(tuple: RelationTuple) -> RelationTuple {
    let trim = |it: &str| it.trim().to_owned();
    let subject = match tuple.subject {
        Subject::Id(id) => Subject::Id(trim(&id)),
        Subject::Set(set) => {
            Subject::set(trim(&set.namespace), trim(&set.object), trim(&set.relation))
        }
    };
    RelationTuple {
        namespace: trim(&tuple.namespace),
        object: trim(&tuple.object),
        relation: trim(&tuple.relation),
        subject,
    }
}

proptest! {
    #[test]
    fn plain_names_can_be_written(tuple in tuple(PLAIN)) {
        let tuple = trimmed(tuple);
        let text = tuple.to_notation();
        prop_assert_eq!(text.as_deref(), Ok(&*tuple.to_string()));
        prop_assert_eq!(tuple.to_string().parse(), Ok(tuple));
    }

    #[test]
    fn what_is_written_is_read_back(tuple in tuple(TRICKY)) {
        let again = tuple.to_string().parse::<RelationTuple>();
        match tuple.to_notation() {
            Ok(text) => {
                prop_assert_eq!(&text, &tuple.to_string());
                prop_assert_eq!(again.as_ref(), Ok(&tuple));
            }
            Err(_) => prop_assert_ne!(again.as_ref(), Ok(&tuple)),
        }
    }

    #[test]
    fn what_is_read_can_be_written(text in "[ab:#@() é]{0,14}") {
        match text.parse::<RelationTuple>() {
            Ok(tuple) => {
                let written = tuple.to_notation().expect("it was read");
                prop_assert_eq!(written.parse::<RelationTuple>(), Ok(tuple));
                // Parentheses are all that gets lost.
                prop_assert_eq!(written.len() % 2, text.len() % 2);
            }
            Err(error) => {
                let before = text.get(..error.offset()).expect("a character begins there");
                prop_assert_eq!(before.chars().count() + 1, error.column());
            }
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        _ = text.parse::<RelationTuple>();
        _ = text.parse::<Subject>();
    }

    #[test]
    fn a_relationship_is_the_same_tuple(tuple in tuple(TRICKY)) {
        let relationship = Relationship::from(&tuple);
        prop_assert_eq!(RelationTuple::try_from(relationship), Ok(tuple));
    }
}
