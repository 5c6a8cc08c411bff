//! What setters take, as generated code spells their signatures: values as they always were, and options.

use std::borrow::Cow;

use crate::runtime::{IntoItems, IntoList, IntoOption};

fn text<M>(value: impl IntoOption<String, M>) -> Option<String> {
    value.into_option()
}

fn number(value: impl Into<Option<i64>>) -> Option<i64> {
    value.into()
}

fn items<M>(values: impl IntoItems<i64, M>) -> Option<Vec<i64>> {
    values.into_items()
}

fn list<M>(values: impl IntoList<String, M>) -> Option<Vec<String>> {
    values.into_list()
}

/// A caller's own kind of id.
struct Id(u8);

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0.to_string()
    }
}

#[test]
fn texts_are_taken_as_they_are_and_as_options() {
    let (owned, borrowed) = ("a".to_owned(), Some("a"));
    let option = Some(owned.clone());
    let all = [
        text("a"),
        text(owned.clone()),
        text(&owned),
        text('a'),
        text(Cow::Borrowed("a")),
        text(borrowed),
        text(option.as_deref()),
        text(option.as_ref()),
        text(if owned.is_empty() { None } else { Some("a") }),
        text(option),
    ];
    assert!(all.iter().all(|text| text.as_deref() == Some("a")), "{all:?}");
    assert_eq!([text(Id(1)), text(Some(Id(1)))], [Some("1".into()), Some("1".into())]);
    assert_eq!(text(None::<&str>), None);
    assert_eq!(text(None::<String>), None);
}

#[test]
fn a_number_needs_no_type() {
    assert_eq!([number(50), number(-1), number(Some(5 * 10))], [50, -1, 50].map(Some));
    assert_eq!(number(None), None);
    assert_eq!(number("7".parse::<i64>().ok()), Some(7));
}

#[test]
fn lists_are_taken_as_they_are_and_as_options() {
    let numbers = vec![1, 2];
    let all = [
        items([1, 2]),
        items(1..3),
        items(numbers.iter().copied()),
        items([1_u8, 2].iter().map(|number| (*number).into())),
        items(Some([1, 2])),
        items(Some(numbers)),
    ];
    assert!(all.iter().all(|all| all.as_deref() == Some(&[1, 2])), "{all:?}");
    assert_eq!(items(None::<Vec<i64>>), None);
    assert_eq!(items(Vec::new()), Some(Vec::new()));

    let words = vec!["a".to_owned(), "b".to_owned()];
    let all = [
        list(["a", "b"]),
        list("a b".split(' ')),
        list(&words),
        list(Some(["a", "b"])),
        list(Some(words.clone())),
        list(words),
    ];
    assert!(all.iter().all(|all| all.iter().flatten().eq(["a", "b"])), "{all:?}");
    assert_eq!(list(None::<Vec<&str>>), None);
}

/// An `Option` of one element was always a list of one.
#[test]
fn an_option_of_an_element_is_a_list() {
    assert_eq!(items(Some(1)), Some(vec![1]));
    assert_eq!(list(Some("a")), Some(vec!["a".to_owned()]));
}
