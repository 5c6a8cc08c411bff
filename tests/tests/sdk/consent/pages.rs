//! What becomes of a request.

use anyhow::{Result, ensure};
use ory_sdk::consent::{Consent, FailureKind, Login, Logout, device};
use serde_json::json;

use super::browser::Site;
use super::ory::{NEXT, client, last, server};

#[tokio::test]
async fn a_user_signs_in() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    let path = "/login?login_challenge=new";
    let page = site.get(path, "").await?;
    assert_eq!(page.status, 200);
    ensure!(page.body.contains("Sign in to &lt;Photos&gt;"), "{}", page.body);
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    ensure!(page.head.contains("frame-ancestors 'none'"), "{}", page.head);

    let page = site.submit(path, "email=me%40example.test&password=no").await?;
    assert_eq!(page.status, 200);
    ensure!(page.body.contains("&lt;b&gt;Wrong&lt;/b&gt;"), "{}", page.body);

    let right = "email=me%40example.test&password=pass+%26+word";
    let page = site.submit(path, right).await?;
    assert_eq!((page.status, page.header("location")), (303, Some(NEXT)));
    let expected = json!({"subject": "me", "amr": ["pwd"]});
    assert_eq!(last(&ory)?, ("login/accept".to_owned(), expected));

    let page = site.submit(path, "email=blocked").await?;
    assert_eq!(page.status, 303);
    let expected = json!({"error": "login_required", "error_hint": "Ask support.", "status_code": 401});
    assert_eq!(last(&ory)?, ("login/reject".to_owned(), expected));
    Ok(())
}

#[tokio::test]
async fn nobody_is_asked_who_is_known() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    let page = site.get("/login?login_challenge=known", "X-Session: 1\r\n").await?;
    assert_eq!(page.header("location"), Some(NEXT));
    assert_eq!(last(&ory)?.1, json!({"subject": "user-1"}));
    let page = site.get("/login?login_challenge=new", "X-Session: 1\r\n").await?;
    assert_eq!(page.header("location"), Some(NEXT));
    assert_eq!(last(&ory)?.1, json!({"subject": "by-session"}));
    for challenge in ["known", "ours"] {
        let path = format!("/consent?consent_challenge={challenge}");
        assert_eq!(site.get(&path, "").await?.header("location"), Some(NEXT));
        let (what, sent) = last(&ory)?;
        assert_eq!(what, "consent/accept");
        assert_eq!(sent["grant_scope"], json!(["openid", "email", "<script>"]));
    }
    for path in ["/login?login_challenge=used", "/consent?consent_challenge=used"] {
        let page = site.get(path, "").await?;
        assert_eq!(page.header("location"), Some("https://ory.test/again"));
    }
    Ok(())
}

#[tokio::test]
async fn a_user_agrees_to_some_of_it_or_to_nothing() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    let path = "/consent?consent_challenge=new";
    let page = site.get(path, "").await?;
    ensure!(page.body.contains("value=\"&lt;script&gt;\" checked"), "{}", page.body);

    let some = "answer=allow&grant_scope=email&grant_scope=admin";
    let page = site.submit(path, some).await?;
    assert_eq!(page.header("location"), Some(NEXT));
    let sent = last(&ory)?.1;
    assert_eq!(sent["grant_scope"], json!(["email"]));
    assert_eq!(sent["grant_access_token_audience"], json!(["https://api.test"]));
    assert_eq!(sent["session"]["id_token"], json!({"email": "me@example.test"}));

    for answer in ["answer=deny", "answer=allow&answer=allow", "grant_scope=email"] {
        site.submit(path, answer).await?;
        let (what, sent) = last(&ory)?;
        assert_eq!(what, "consent/reject");
        assert_eq!(sent["error"], "access_denied");
    }
    Ok(())
}

#[tokio::test]
async fn a_user_signs_out_or_stays() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    let page = site.get("/logout?logout_challenge=known", "").await?;
    assert_eq!(page.header("location"), Some(NEXT));
    let path = "/logout?logout_challenge=new";
    assert_eq!(site.get(path, "").await?.status, 200);
    let page = site.submit(path, "answer=deny").await?;
    assert_eq!(
        (page.header("location"), last(&ory)?.0.as_str()),
        (Some("/"), "logout/reject")
    );
    let page = site.submit(path, "answer=allow").await?;
    assert_eq!(
        (page.header("location"), last(&ory)?.0.as_str()),
        (Some(NEXT), "logout/accept")
    );
    Ok(())
}

#[tokio::test]
async fn a_device_is_connected_by_its_code() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    let path = "/device?device_challenge=new&user_code=WDJB%22";
    let page = site.get(path, "").await?;
    ensure!(page.body.contains("value=\"WDJB&quot;\""), "{}", page.body);
    assert_eq!(ory.requests().len(), 0, "a code in the URL is not sent by itself");
    let page = site.submit(path, "user_code=BAD-CODE").await?;
    assert_eq!(page.status, 200);
    ensure!(page.body.contains("The code is wrong"), "{}", page.body);
    let page = site.submit(path, "user_code=+GOOD-CODE+").await?;
    assert_eq!(page.header("location"), Some(NEXT));
    assert_eq!(last(&ory)?.1, json!({"user_code": "GOOD-CODE"}));
    Ok(())
}

#[tokio::test]
async fn what_fails_is_told_by_its_kind() -> Result<()> {
    let ory = server()?;
    let sdk = client(&ory)?;
    let cases = [
        ("used", FailureKind::Answered, 400),
        ("used-up", FailureKind::Unknown, 400),
        ("conflict", FailureKind::Answered, 400),
        ("unknown", FailureKind::Unknown, 400),
        ("expired", FailureKind::Expired, 400),
        ("key", FailureKind::Failed, 502),
        ("wrong", FailureKind::Refused, 502),
        ("busy", FailureKind::Unavailable, 503),
    ];
    for (challenge, kind, status) in cases {
        let failures = [
            Login::open(&sdk, challenge).await.err(),
            Consent::open(&sdk, challenge).await.err(),
            Logout::open(&sdk, challenge).await.err(),
        ];
        for failure in failures {
            let failure = failure.ok_or_else(|| anyhow::anyhow!("{challenge}"))?;
            assert_eq!(
                (failure.kind(), failure.page_status()),
                (kind, status),
                "{challenge}"
            );
            let has_url = failure.redirect_to().is_some();
            assert_eq!(has_url, challenge == "used", "{challenge}");
            let text = format!("{failure} {failure:?}");
            ensure!(!text.contains("ory.test/again"), "{text}");
        }
    }
    for challenge in ["used", "unknown", "expired", "wrong"] {
        let failure = device(&sdk, challenge, "CODE").await.err();
        assert_eq!(failure.map(|it| it.kind()), Some(FailureKind::WrongCode));
    }
    let failure = device(&sdk, "key", "CODE").await.err();
    assert_eq!(failure.map(|it| it.kind()), Some(FailureKind::Failed));
    Ok(())
}
