//! Bodies that no server should send.

use serde_json::json;

use super::tests::{STATUSES, flow, name, submitted};
use super::{Outcome, outcome};
use crate::runtime::testing::Answer;

fn nested(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

#[tokio::test]
async fn any_body_has_an_outcome() {
    let deep_error = format!(r#"{{"error":{{"id":{}}}}}"#, nested(5_000));
    let bodies: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"{".to_vec(),
        b"null".to_vec(),
        b"[]".to_vec(),
        b"\xff\xfe\x00".to_vec(),
        b"{\"error\":{\"id\":\"\xff\"}}".to_vec(),
        b"\xef\xbb\xbf{}".to_vec(),
        nested(100_000).into_bytes(),
        deep_error.into_bytes(),
        br#"{"error":{"id":7}}"#.to_vec(),
        br#"{"error":{"id":""}}"#.to_vec(),
        br#"{"error":[{"id":"session_inactive"}]}"#.to_vec(),
        br#"{"error":{"id":"later"},"use_flow_id":[],"redirect_browser_to":{}}"#
            .to_vec(),
        br#"{"error":{"details":{"continue_with":{"action":"redirect_browser_to"}}}}"#
            .to_vec(),
        br#"{"id":[],"ui":{}}"#.to_vec(),
        br#"{"id":"x","ui":{"action":1,"method":"POST","nodes":[]}}"#.to_vec(),
        br#"{"id":"","ui":{"action":"","method":"","nodes":[]}}"#.to_vec(),
    ];
    for body in &bodies {
        for status in STATUSES {
            let answer = Answer::status(status).bytes(body.clone());
            for answer in [answer.clone().content_type("application/json"), answer] {
                let found = outcome(submitted(answer).await).expect("an answer");
                let expected = match status {
                    401 => "NoSession",
                    404 | 410 => "StartAnew",
                    _ => "Unknown",
                };
                let shown = String::from_utf8_lossy(&body[..body.len().min(60)]);
                assert_eq!(name(&found), expected, "{status} {shown}");
                let told = found.answer().text().into_owned();
                assert_eq!(told.is_empty(), body.is_empty());
            }
        }
    }
}

#[tokio::test]
async fn the_status_decides_where_a_body_nests_too_deep() {
    for (depth, expected) in [(100, "NoSession"), (400, "StartAnew")] {
        let deep = nested(depth);
        let body = format!(r#"{{"error":{{"id":"session_inactive"}},"x":{deep}}}"#);
        let answer = Answer::status(404).bytes(body).content_type("application/json");
        let found = outcome(submitted(answer).await).expect("an answer");
        assert_eq!(name(&found), expected);
        assert!(found.answer().text().contains("session_inactive"), "the text is kept");
    }
}

#[tokio::test]
async fn a_flow_longer_than_what_an_error_keeps_is_shown_in_full() {
    let mut large = flow("login");
    let text = "x".repeat(200_000);
    large["ui"]["messages"][0]["text"] = json!(text);
    let answer = Answer::status(400).json(&large);
    let Ok(Outcome::ShowAgain { flow, answer }) = outcome(submitted(answer).await)
    else {
        panic!("no flow")
    };
    assert_eq!(
        flow.ui().messages.iter().flatten().next().map(|m| m.text.len()),
        Some(200_000)
    );
    assert!(answer.json().is_none(), "the body is cut off");
}

#[tokio::test]
async fn an_error_longer_than_what_is_kept_has_its_id_and_its_url() {
    let padding = "x".repeat(200_000);
    let inactive = json!({ "error": { "id": "session_inactive", "message": padding } });
    let found = outcome(submitted(Answer::status(500).json(&inactive)).await);
    assert!(matches!(found, Ok(Outcome::NoSession { .. })), "{found:?}");
    let gone = json!({
        "error": { "id": "self_service_flow_expired", "message": padding },
        "use_flow_id": "flow-2",
    });
    let found = outcome(submitted(Answer::status(410).json(&gone)).await);
    let Ok(Outcome::Expired { use_flow: Some(id), .. }) = found else {
        panic!("{found:?}")
    };
    assert_eq!(id, "flow-2");
    let moved = json!({
        "error": { "id": "browser_location_change_required", "message": padding },
        "redirect_browser_to": "https://example.com/next",
    });
    let found = outcome(submitted(Answer::status(422).json(&moved)).await);
    let Ok(Outcome::Redirect { to, .. }) = found else { panic!("{found:?}") };
    assert_eq!(to.as_str(), "https://example.com/next");
}
