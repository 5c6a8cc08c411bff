use super::{NotOneSubject, NotationError, RelationTuple, Subject};
use crate::models::{Relationship, SubjectSet};

fn read(text: &str) -> Result<RelationTuple, NotationError> {
    text.parse()
}

#[test]
fn tuples_are_read_as_keto_does() {
    let view = |object: &str, subject| {
        Ok(RelationTuple::new("Document", object, "view", subject))
    };
    let members = || Subject::set("Group", "finance", "members");
    for (text, expected) in [
        ("Document:budget#view@alice", view("budget", Subject::id("alice"))),
        ("Document:budget#view@(alice)", view("budget", Subject::id("alice"))),
        ("Document:budget#view@Group:finance#members", view("budget", members())),
        ("Document:budget#view@(Group:finance#members)", view("budget", members())),
        (
            "Document:budget#view@Group:finance#",
            view("budget", Subject::set("Group", "finance", "")),
        ),
        // The namespace ends at the first `:`, the object at the first `#`, the relation at the first `@`.
        ("Document:a:b@c#view@User:d@e", view("a:b@c", Subject::id("User:d@e"))),
        (
            "Document:a b#view@Group:c@d:e#members",
            view("a b", Subject::set("Group", "c@d:e", "members")),
        ),
        ("Document:\u{e9}#view@\u{1f600}", view("\u{e9}", Subject::id("\u{1f600}"))),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn errors_say_where() {
    for (text, message) in [
        ("", "column 1: `:` is missing, which follows the namespace"),
        ("Document", "column 9: `:` is missing, which follows the namespace"),
        (":budget#view@alice", "column 1: the namespace is missing"),
        ("Document:", "column 10: `#` is missing, which comes before the relation"),
        ("Document:#view@alice", "column 10: the object is missing"),
        (
            "Document:budget#",
            "column 17: `@` is missing, which comes before the subject",
        ),
        ("Document:budget#@alice", "column 17: the relation is missing"),
        ("Document:budget#view@", "column 22: the subject is missing"),
        ("Document:budget#view@()", "column 23: the subject is missing"),
        ("Document:budget#view@(", "column 23: `)` is missing"),
        ("Document:budget#view@Group#members", "column 27: `:` is missing"),
        ("Document:budget#view@Group#a:b", "column 27: `:` is missing"),
        ("Document:budget#view@Group:a#b#c", "column 31: a second `#`"),
        ("Document:budget#view@Group:a#b@c", "column 31: a second `@`"),
        ("Document:budget#view#edit@alice", "column 21: a second `#`"),
        ("Doc@ment:budget#view@alice", "column 4: `@` before the `:`"),
        ("Document:budget#view@(alice", "column 28: `)` is missing"),
        ("Document:budget#view@alice)", "column 27: `)` closes nothing"),
        ("Document:budget#view@((alice))", "column 23: `(` in the ID of a subject"),
        (" Document:budget#view@alice", "column 1: a space"),
        ("Document:budget #view@alice", "column 16: a space"),
        ("Document:budget#view@ alice", "column 22: a space"),
        ("Document:budget#view@alice\n", "column 27: a control character"),
        ("Documen\u{e9}:\u{1f600}#view", "column 16: `@` is missing"),
    ] {
        let error = read(text).expect_err(text);
        assert!(error.to_string().starts_with(message), "{text}: {error}");
        let before = text.get(..error.offset()).map(|it| it.chars().count() + 1);
        assert_eq!(before, Some(error.column()), "{text}");
    }
}

#[test]
fn what_cannot_be_written_is_not() {
    let tuple = |object: &str, relation: &str, subject| {
        RelationTuple::new("Document", object, relation, subject)
    };
    for bad in [
        tuple("a#b", "view", Subject::id("alice")),
        tuple("a", "view@b", Subject::id("alice")),
        tuple("a", "view", Subject::id("a#b")),
        tuple("a", "view", Subject::id("Group:a#b")),
        tuple("a", "view", Subject::id("(alice)")),
        tuple("a", "view", Subject::id("")),
        tuple("", "view", Subject::id("alice")),
        tuple("a", "", Subject::id("alice")),
        tuple("a", "view", Subject::set("a:b", "c", "d")),
    ] {
        assert!(bad.to_notation().is_err(), "{bad}");
    }
    let good = tuple("a:b", "view", Subject::id("a@b"));
    assert_eq!(good.to_notation().as_deref(), Ok("Document:a:b#view@a@b"));
}

#[test]
fn tuples_are_relationships() {
    for text in ["Document:a#view@alice", "Document:a#view@Group:b#", "A:b#c@D:e#f"] {
        let tuple = read(text).expect(text);
        let relationship = Relationship::from(&tuple);
        assert_eq!(RelationTuple::try_from(relationship), Ok(tuple));
    }
    let both = Relationship::new("A", "b", "c").subject_id("d");
    let both = both.subject_set(SubjectSet::new("A", "b", "c"));
    for unclear in [both, Relationship::new("A", "b", "c")] {
        assert_eq!(RelationTuple::try_from(unclear), Err(NotOneSubject));
    }
}

#[test]
fn sets_stand_alone() {
    for text in ["Group:finance#members", "(Group:finance#members)"] {
        let set: SubjectSet = text.parse().expect(text);
        assert_eq!(set, SubjectSet::new("Group", "finance", "members"));
        assert_eq!(set.to_string(), "Group:finance#members");
    }
    assert!("Group:finance".parse::<SubjectSet>().is_err());
    assert_eq!("Group:finance".parse(), Ok(Subject::id("Group:finance")));
}
