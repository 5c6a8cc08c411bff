//! Forms that are not from a page of ours.

use anyhow::Result;

use super::browser::Site;
use super::ory::server;

const RIGHT: &str = "email=me%40example.test&password=pass+%26+word";

#[tokio::test]
async fn a_form_of_another_site_is_not_taken() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    for path in [
        "/login?login_challenge=new",
        "/consent?consent_challenge=new",
        "/logout?logout_challenge=new",
        "/device?device_challenge=new",
        // Not even for a browser that Ory knows.
        "/login?login_challenge=known",
    ] {
        let before = ory.requests().len();
        let made_up = "0".repeat(64);
        let cookie = format!("Cookie: __Host-ory_consent_csrf={made_up}\r\n");
        for (header, token) in [
            ("", ""),
            ("", made_up.as_str()),
            (cookie.as_str(), ""),
            (cookie.as_str(), "another"),
        ] {
            let body = format!("csrf_token={token}&answer=allow&{RIGHT}");
            let page = site.send("POST", path, header, &body).await?;
            assert_eq!(page.status, 403, "{path} {header:?} {token}");
        }
        assert_eq!(ory.requests().len(), before, "nothing is asked of Ory");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_no_page_is_refused() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    for (path, status) in [
        ("/login", 400),
        ("/login?login_challenge=", 400),
        ("/login?login_challenge=a&login_challenge=b", 400),
        ("/login?login_challenge=%FF", 400),
        ("/login?login_challenge=unknown", 400),
        ("/login?login_challenge=busy", 503),
        ("/other", 404),
    ] {
        assert_eq!(site.get(path, "").await?.status, status, "{path}");
    }
    let long = format!("csrf_token={}", "a".repeat(65 * 1024));
    let page = site.send("POST", "/login?login_challenge=new", "", &long).await?;
    assert_eq!(page.status, 413);
    Ok(())
}

#[tokio::test]
async fn a_second_tab_keeps_the_token_of_the_first() -> Result<()> {
    let ory = server()?;
    let site = Site::start(&ory).await?;
    let (cookie, token) = site.get("/login?login_challenge=new", "").await?.form()?;
    let header = format!("Cookie: a=b; {cookie}\r\n");
    let second = site.get("/login?login_challenge=two", &header).await?;
    assert_eq!(second.form()?, (cookie, token));
    Ok(())
}
