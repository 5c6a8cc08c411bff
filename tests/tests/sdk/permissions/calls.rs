//! Checks and changes.

use std::num::NonZeroUsize;

use anyhow::{Result, bail, ensure};
use ory_sdk::models::Relationship;
use ory_sdk::permissions::{
    Changes, CheckFailure, Permissions, RelationTuple, Subject, allowed,
};
use ory_sdk::{Error, Ory};
use serde_json::{Value, json};
use tests::documented::error;
use tests::program::lines;
use tests::server::keto::Keto;
use tests::server::{Reply, Server};

const KEY: &str = "ory_pat_key";

pub(crate) fn client(server: &Server) -> Result<Permissions> {
    let ory = Ory::builder().base_url(server.url()).ory_access_token(KEY).build()?;
    Ok(Permissions::new(&ory))
}

/// Starts a stand-in with relationships in their notation.
pub(crate) fn keto(relationships: &[&str]) -> Result<Server> {
    let all = relationships.iter().map(|it| {
        Ok(serde_json::to_value(Relationship::from(it.parse::<RelationTuple>()?))?)
    });
    Keto::new(KEY, &all.collect::<Result<Vec<Value>>>()?).start()
}

fn tuple(text: &str) -> Result<RelationTuple> {
    Ok(text.parse()?)
}

fn editor(user: &str) -> RelationTuple {
    RelationTuple::new("Document", "plan", "editors", Subject::id(user))
}

#[tokio::test]
async fn yes_and_no() -> Result<()> {
    let server =
        keto(&["Group:a&b#members@ann", "Document:plan#editors@Group:a&b#members"])?;
    let permissions = client(&server)?;
    for (question, answer) in [
        ("Document:plan#editors@ann", true),
        ("Document:plan#editors@bob", false),
        ("Document:plan#editors@Group:a&b#members", true),
        ("Document:plan#editors@Group:a&b#", false),
        ("Nothing:plan#editors@ann", false),
    ] {
        assert_eq!(permissions.check(tuple(question)?).await?, answer, "{question}");
        let by_status = permissions.check_by_status(tuple(question)?).await?;
        assert_eq!(by_status, answer, "{question}");
    }
    let lines = lines(&server);
    let query = "namespace=Document&object=plan&relation=editors&subject_set.namespace=Group\
                 &subject_set.object=a%26b&subject_set.relation=";
    assert_eq!(lines[6], format!("GET /relation-tuples/check/openapi?{query}"));
    assert_eq!(lines[7], format!("GET /relation-tuples/check?{query}"));
    Ok(())
}

/// What is no answer is neither yes nor no.
#[tokio::test]
async fn errors_stay_errors() -> Result<()> {
    let refusal = error(403, "go away")?.to_string();
    for (reply, by_status) in [
        (Reply::json(403, refusal), None),
        (Reply::json(403, r#"{"allowed": false}"#), Some(false)),
        (Reply::json(403, r#"{"allowed": true}"#), None),
        (Reply::json(400, r#"{"allowed": false}"#), None),
        (Reply::json(500, r#"{"allowed": true}"#), None),
        (Reply::status(403), None),
        (Reply::json(200, "{}"), None),
        (Reply::raw("no HTTP"), None),
    ] {
        let told = format!("{reply:?}");
        let server = Server::replying(move |_| reply.clone())?;
        let permissions = client(&server)?;
        ensure!(permissions.check(editor("ann")).await.is_err(), "{told}");
        let answer = permissions.check_by_status(editor("ann")).await;
        assert_eq!(answer.ok(), by_status, "{told}");
        let ory = Ory::builder().base_url(server.url()).ory_access_token(KEY).build()?;
        let posted = ory.permission().post_check_permission_or_error().await;
        assert_eq!(allowed(posted).ok(), by_status, "{told}");
    }
    Ok(())
}

#[tokio::test]
async fn many_checks_go_in_several_calls() -> Result<()> {
    let server = keto(&["Document:plan#editors@u3", "Document:plan#editors@u24"])?;
    let permissions = client(&server)?;
    let user = |it: usize| if it == 7 { "broken".to_owned() } else { format!("u{it}") };
    let results = permissions.check_all((0..25).map(|it| editor(&user(it)))).await;
    assert_eq!(results.len(), 25);
    for (index, result) in results.iter().enumerate() {
        match result {
            Ok(answer) => assert_eq!(*answer, matches!(index, 3 | 24), "{index}"),
            Err(CheckFailure::Undecided(why)) => {
                assert_eq!((index, why.as_str()), (7, "the subject is not valid"));
            }
            Err(failure) => bail!("{index}: {failure}"),
        }
    }
    let sizes = server.requests().into_iter().map(|it| {
        let body: Value = serde_json::from_str(&it.text())?;
        Ok(body["tuples"].as_array().map_or(0, Vec::len))
    });
    assert_eq!(sizes.collect::<Result<Vec<_>>>()?, [10, 10, 5]);
    assert_eq!(permissions.check_all([""; 0].map(editor)).await.len(), 0);
    assert_eq!(server.requests().len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_call_that_fails_leaves_the_others() -> Result<()> {
    let yes = Reply::json(200, r#"{"results": [{"allowed": true}]}"#);
    let odd = Reply::json(200, r#"{"results": [{"allowed": true}, {"allowed": true}]}"#);
    let refused = Reply::json(400, error(400, "no")?.to_string());
    let broken = Reply::json(501, "{}");
    let server =
        Server::scripted([refused, odd, yes.clone(), broken, yes.clone(), yes])?;
    let permissions = client(&server)?.batch_size(NonZeroUsize::MIN);
    let results = permissions.check_all(["a", "b", "c", "d", "e"].map(editor)).await;
    let is_status = |result: &Result<bool, CheckFailure>, status| matches!(result, Err(CheckFailure::Call(error)) if error.status() == Some(status));
    ensure!(is_status(&results[0], 400), "{results:?}");
    ensure!(matches!(results[1], Err(CheckFailure::Miscounted)), "{results:?}");
    ensure!(matches!(results[2], Ok(true)), "{results:?}");
    ensure!(is_status(&results[3], 501) && is_status(&results[4], 501), "{results:?}");
    assert_eq!((results.len(), server.requests().len()), (5, 4));
    Ok(())
}

#[tokio::test]
async fn changes_are_made_together() -> Result<()> {
    let server = keto(&["Document:plan#editors@bob"])?;
    let permissions = client(&server)?;
    let changes = || {
        Changes::new()
            .insert_all([editor("ann"), editor("cat")])
            .delete(editor("bob"))
            .delete(editor("nobody"))
    };
    permissions.write(changes()).await?;
    let users = ["ann", "bob", "cat"].map(editor);
    let results = permissions.check_all(users).await;
    let answers: Vec<bool> = results.into_iter().collect::<Result<_, _>>()?;
    assert_eq!(answers, [true, false, true]);
    // One that is refused takes the others with it.
    let bad = changes().insert(tuple("Nothing:a#b@c")?).delete(editor("ann"));
    let error = permissions.write(bad).await.err();
    assert_eq!(error.as_ref().and_then(Error::status), Some(404));
    ensure!(permissions.check(editor("ann")).await?);
    let sent: Value = serde_json::from_str(&server.requests()[0].text())?;
    assert_eq!(
        sent[2],
        json!({"action": "delete", "relation_tuple": {
            "namespace": "Document", "object": "plan", "relation": "editors", "subject_id": "bob",
        }})
    );
    let count = server.requests().len();
    permissions.write(Changes::new()).await?;
    assert_eq!(server.requests().len(), count);
    Ok(())
}

#[tokio::test]
async fn a_depth_goes_with_each_question() -> Result<()> {
    let server = keto(&["Document:plan#editors@ann"])?;
    let permissions = client(&server)?.max_depth(3);
    permissions.check(editor("ann")).await?;
    permissions.check_by_status(editor("ann")).await?;
    permissions.check_all([editor("ann")]).await;
    permissions.expand(&editor("ann").subject_set()).await?;
    for line in lines(&server) {
        ensure!(
            line.contains("?max-depth=3") || line.contains("&max-depth=3"),
            "{line}"
        );
    }
    Ok(())
}
