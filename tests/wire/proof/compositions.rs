//! Schemas that are made of others: by inheritance, with keys beside alternatives, by constants.

use anyhow::Result;
use tests::server::{Reply, Request, Server};

use crate::program::run;

fn echoed(scenario: &str) -> Result<Vec<String>> {
    let server = Server::replying(|request| Reply::json(200, request.body.clone()))?;
    run(scenario, &server)?;
    Ok(server.requests().iter().map(Request::text).collect())
}

#[test]
fn a_base_stands_for_its_heirs() -> Result<()> {
    let sent = echoed("inheritance")?;
    let expected = [
        r#"{"type":"house-cat","lives":9,"name":"Tom"}"#,
        r#"{"type":"Dog","friend":{"type":"house-cat","name":"Tom"},"name":"Rex"}"#,
        r#"{"type":"fish","name":"Wanda"}"#,
    ];
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn keys_beside_alternatives_are_in_each() -> Result<()> {
    let sent = echoed("extended")?;
    let expected = [
        r#"{"amount":5,"number":"4111","status":"paid"}"#,
        r#"{"amount":6,"iban":"DE00","priority":"high"}"#,
        r#"{"event":"closed","id":"e1","reason":"done"}"#,
    ];
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn constants_tell_alternatives() -> Result<()> {
    let sent = echoed("constants")?;
    let expected = [
        r#"{"ok":true,"value":"v"}"#,
        r#"{"error":"e","ok":false}"#,
        r#"{"type":"integer","value":3}"#,
        r#"{"type":"keyword","level":2,"model":"medium"}"#,
    ];
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn keys_under_conditions_arrive() -> Result<()> {
    let sent = echoed("conditions")?;
    let paid = concat!(
        r#"{"amount":1,"detail":{"brand":"b"},"kind":"card","note":[1],"number":"4","#,
        r#""reason":"r","step":"late"}"#
    );
    assert_eq!(sent, [paid, r#"{"kind":"cash"}"#]);
    Ok(())
}

#[test]
fn what_references_lead_to_has_the_type_of_its_place() -> Result<()> {
    let sent = echoed("references")?;
    let all = concat!(
        r#"{"all_contexts":{"context":{"ids":["a"],"message":"m"}},"context":{"ids":["b"]},"#,
        r#""dog":{"barks":true},"inside_part":{"by":"x"},"part":{"size":1,"sort":{"by":"y"}},"#,
        r#""pets":[{"meows":true,"name":"n"}],"second_part":{"next":"z"},"whole":{"next":"z","size":2}}"#
    );
    let first = r#"{"dog":{"barks":true},"levels":["high","new"],"part":{"size":3}}"#;
    assert_eq!(sent, [first, all]);
    Ok(())
}

#[test]
fn of_alternatives_that_overlap_the_one_that_loses_nothing_is_taken() -> Result<()> {
    let sent = echoed("overlaps")?;
    let factors = r#"{"factors":[{"must":[]}]}"#;
    let both = r#"{"left":"l","note":"n"}"#;
    let expected = [r#"{"a":1}"#, r#"{"a":1,"b":2}"#, r#"{"c":"d"}"#, factors, both];
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn what_3_1_says_anew_is_on_the_wire() -> Result<()> {
    let sent = echoed("newer")?;
    let expected = r#"{"either":1.5,"kind":"thing","name":null,"part":{"count":1},"size":null,"tuple":[1.0,2.0]}"#;
    assert_eq!(sent, [expected]);
    Ok(())
}
