//! Trees of those who have a relation.

use anyhow::{Context as _, Result, ensure};
use ory_sdk::models::{ExpandedPermissionTreeType, SubjectSet};
use ory_sdk::permissions::Subject;
use tests::server::{Reply, Server};

use super::calls::{client, keto};

#[tokio::test]
async fn a_tree_is_walked_and_printed() -> Result<()> {
    let server = keto(&[
        "Document:plan#editors@Group:writers#members",
        "Document:plan#editors@cat & co",
        "Group:writers#members@ann",
        "Group:writers#members@Group:guests#members",
    ])?;
    let set: SubjectSet = "Document:plan#editors".parse()?;
    let tree = client(&server)?.expand(&set).await?.context("a tree")?;
    assert_eq!(
        tree.to_string(),
        "Document:plan#editors (union)\n\
         \x20 Group:writers#members (union)\n\
         \x20   ann (leaf)\n\
         \x20   Group:guests#members (union)\n\
         \x20 cat & co (leaf)\n"
    );
    assert_eq!(tree.ids().collect::<Vec<_>>(), ["ann", "cat & co"]);
    assert_eq!(tree.kind(), &ExpandedPermissionTreeType::Union);
    assert_eq!(tree.subject(), Some(&Subject::Set(set)));
    let depths: Vec<usize> = tree.walk().map(|(depth, _)| depth).collect();
    assert_eq!(depths, [0, 1, 2, 2, 1]);
    let unopened: Vec<_> = tree.walk().filter(|(_, it)| it.is_unopened()).collect();
    assert_eq!(unopened.len(), 1);
    assert_eq!(unopened[0].1.to_string(), "Group:guests#members (union)\n");
    Ok(())
}

#[tokio::test]
async fn nobody_is_no_tree() -> Result<()> {
    let server = keto(&[])?;
    let set = SubjectSet::new("Document", "plan", "editors");
    ensure!(client(&server)?.expand(&set).await?.is_none());
    for (status, body, nobody) in [
        (200, r#"{"error": {"code": 404, "message": "no"}}"#, true),
        (200, r#"{"code": 500, "message": "no"}"#, false),
        (200, r#"{"type": 1}"#, false),
        // The namespace is not there.
        (404, r#"{"error": {"code": 404, "message": "no"}}"#, false),
    ] {
        let server = Server::replying(move |_| Reply::json(status, body))?;
        let tree = client(&server)?.expand(&set).await;
        assert_eq!(tree.is_ok_and(|it| it.is_none()), nobody, "{body}");
    }
    Ok(())
}
