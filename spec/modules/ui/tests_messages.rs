//! The numbers of messages.

use super::MessageId;

#[test]
fn numbers_and_names_go_both_ways() {
    let codes: Vec<_> = MessageId::ALL.iter().map(|id| id.code()).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "sorted, and none twice");
    assert_eq!(codes.len(), 158);
    for id in MessageId::ALL {
        assert_eq!(MessageId::from(id.code()), *id);
        assert!(!matches!(id, MessageId::Unrecognized(_)));
    }
    for code in [0, -1, i64::MIN, i64::MAX, 1_010_000, 1_010_020, 4_060_003] {
        assert_eq!(MessageId::from(code), MessageId::Unrecognized(code));
        assert_eq!(MessageId::from(code).code(), code);
        assert!(MessageId::from(code).context_keys().is_empty());
    }
}

#[test]
fn each_group_has_as_many_as_there_are() {
    let groups = [
        (101, 24),
        (104, 9),
        (105, 21),
        (106, 7),
        (107, 18),
        (108, 5),
        (400, 45),
        (401, 11),
        (404, 3),
        (405, 2),
        (406, 5),
        (407, 5),
        (500, 3),
    ];
    for (group, count) in groups {
        let found =
            MessageId::ALL.iter().filter(|id| id.code() / 10_000 == group).count();
        assert_eq!(found, count, "{group}");
    }
}

#[test]
fn contexts_are_those_of_the_messages() {
    for id in MessageId::ALL {
        let keys = id.context_keys();
        assert!(keys.is_sorted_by(|a, b| a < b), "{id:?}");
        assert!(keys.iter().all(|key| !key.is_empty()));
    }
    assert_eq!(
        MessageId::SignInWithProvider.context_keys(),
        ["provider", "provider_id"]
    );
    assert_eq!(
        MessageId::LoginExpired.context_keys(),
        ["expired_at", "expired_at_unix"]
    );
    assert_eq!(MessageId::EqualItems.context_keys(), ["index_a", "index_b"]);
    assert!(MessageId::SignIn.context_keys().is_empty());
}
