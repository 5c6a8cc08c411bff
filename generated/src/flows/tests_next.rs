//! Which step of `continue_with` is the best.

use serde_json::json;

use super::{FlowKind, NextStep, best, next_step};
use crate::Json;
use crate::models::ContinueWith;

fn steps(values: &[Json]) -> Vec<ContinueWith> {
    let read = |value: &Json| serde_json::from_value(value.clone()).expect("a step");
    values.iter().map(read).collect()
}

/// All actions, the best first, and then those that are never chosen.
fn all() -> (Vec<Json>, Vec<Json>) {
    let known = vec![
        json!({ "action": "show_settings_ui", "flow": { "id": "s" } }),
        json!({ "action": "show_recovery_ui", "flow": { "id": "r", "url": "https://example.com/r?flow=r" } }),
        json!({ "action": "show_verification_ui", "flow": { "id": "v v", "verifiable_address": "a", "url": "javascript:x" } }),
        json!({ "action": "redirect_browser_to", "redirect_browser_to": "https://example.com/" }),
        json!({ "action": "set_ory_session_token", "ory_session_token": "hush" }),
    ];
    let never = vec![
        json!({ "action": "dance", "flow": { "id": "d" } }),
        json!({ "action": "redirect_browser_to", "redirect_browser_to": "" }),
        json!({ "action": "redirect_browser_to", "redirect_browser_to": "javascript:x" }),
    ];
    (known, never)
}

/// Numbers that are always the same, from a seed (xorshift).
fn numbers(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % u64::try_from(below).expect("small")).expect("small")
    }
}

#[test]
fn the_order_of_the_list_does_not_matter() {
    let (known, never) = all();
    for seed in 1..2_000 {
        let mut number = numbers(seed * 0x9E37_79B9);
        let mut list: Vec<(usize, Json)> = known.iter().cloned().enumerate().collect();
        list.extend(never.iter().cloned().map(|value| (usize::MAX, value)));
        while number(4) != 0 && !list.is_empty() {
            list.remove(number(list.len()));
        }
        for index in (1..list.len()).rev() {
            list.swap(index, number(index + 1));
        }
        let values: Vec<_> = list.iter().map(|(_, value)| value.clone()).collect();
        let given = steps(&values);
        let before = given.clone();
        let expected = list
            .iter()
            .filter(|(rank, _)| *rank != usize::MAX)
            .min_by_key(|(rank, _)| *rank);
        let expected =
            expected.map(|(_, value)| steps(std::slice::from_ref(value)).remove(0));
        assert_eq!(best(&given), expected.as_ref());
        assert_eq!(given, before);
    }
}

#[test]
fn of_equals_the_first_is_chosen() {
    let twice = steps(&[
        json!({ "action": "dance" }),
        json!({ "action": "show_settings_ui", "flow": { "id": "first" } }),
        json!({ "action": "show_settings_ui", "flow": { "id": "second" } }),
    ]);
    assert!(std::ptr::eq(best(&twice).expect("a step"), &raw const twice[1]));
}

#[test]
fn a_step_says_where_to_go() {
    let (known, never) = all();
    let next = |value: &Json| next_step(&steps(std::slice::from_ref(value)));
    let page = |value: &Json| match next(value) {
        Some(NextStep::ShowFlow(page)) => (page.kind, page.location()),
        other => panic!("{other:?}"),
    };
    assert_eq!(page(&known[0]), (FlowKind::Settings, "/settings?flow=s".to_owned()));
    assert_eq!(
        page(&known[1]),
        (FlowKind::Recovery, "https://example.com/r?flow=r".to_owned())
    );
    assert_eq!(
        page(&known[2]),
        (FlowKind::Verification, "/verification?flow=v%20v".to_owned())
    );
    assert!(
        matches!(next(&known[3]), Some(NextStep::Redirect(to)) if to.as_str() == "https://example.com/")
    );
    let location = |value: &Json| next(value).and_then(|step| step.location());
    assert_eq!(location(&known[1]).as_deref(), Some("https://example.com/r?flow=r"));
    assert_eq!(location(&known[2]).as_deref(), Some("/verification?flow=v%20v"));
    assert_eq!(location(&known[3]).as_deref(), Some("https://example.com/"));
    assert_eq!(location(&known[4]), None);
    let Some(NextStep::SessionToken(token)) = next(&known[4]) else {
        panic!("no token")
    };
    assert_eq!(token.expose(), "hush");
    assert!(!format!("{:?}", next(&known[4])).contains("hush"));
    assert!(never.iter().all(|value| next(value).is_none()));
    assert_eq!(next_step(&[]), None);
}
