//! Flows and forms over the wire: our modules against the stand-in of Kratos.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use ory_sdk::Ory;
use ory_sdk::flows::{self, Outcome, Step};
use ory_sdk::models::{UpdateLoginFlowBody, UpdateSettingsFlowBody};
use ory_sdk::ui::{Form, MessageId};
use tests::server::kratos::Kratos;

const EMAIL: &str = "me@example.test";

fn start() -> Result<(Kratos, Ory)> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let builder = Ory::builder().base_url(kratos.url()).danger_allow_plain_http();
    let ory = builder.no_retries().build()?;
    Ok((kratos, ory))
}

#[tokio::test]
async fn a_wrong_password_shows_the_form_again_and_the_right_one_signs_in() -> Result<()>
{
    let (kratos, ory) = start()?;
    let flow = ory.frontend().create_native_login_flow().await?;
    let entered = [("identifier", EMAIL), ("password", "wrong"), ("method", "password")];
    let body: UpdateLoginFlowBody =
        Form::new(&flow.ui).submission().entered(entered).read()?;
    let refused = ory.frontend().update_login_flow(&flow.id, body).await;
    let Outcome::ShowAgain { flow, .. } =
        flows::outcome(refused.err().context("refused")?)?
    else {
        bail!("the form is not shown again")
    };
    let form = Form::new(flow.ui());
    assert!(form.has_errors());
    let ids: Vec<_> = form.messages().map(|it| MessageId::from(it.id)).collect();
    assert_eq!(ids, [MessageId::InvalidCredentials]);
    let filled =
        form.submission().value("identifier", EMAIL).value("password", "pass & word");
    let body: UpdateLoginFlowBody = filled.click("method", "password").read()?;
    ory.frontend().update_login_flow(flow.id(), body).await?;
    kratos.is_as_documented()
}

#[tokio::test]
async fn flows_that_are_gone_lead_to_others() -> Result<()> {
    let (kratos, ory) = start()?;
    let flow = ory.frontend().create_native_login_flow().await?;
    kratos.pass(Duration::from_secs(601));
    let filled = Form::new(&flow.ui).submission().value("identifier", EMAIL);
    let filled = filled.value("password", "pass & word").click("method", "password");
    let late = ory
        .frontend()
        .update_login_flow(&flow.id, filled.read::<UpdateLoginFlowBody>()?);
    let Step::UseFlow(next) =
        flows::outcome(late.await.err().context("too late")?)?.step()
    else {
        bail!("no flow to go on with")
    };
    let next = ory.frontend().get_login_flow(&next).await?;
    let ids: Vec<_> =
        Form::new(&next.ui).messages().map(|it| MessageId::from(it.id)).collect();
    assert_eq!(ids, [MessageId::LoginExpired]);
    let lost = ory.frontend().get_login_flow("x").await.err().context("none")?;
    assert!(matches!(flows::outcome(lost)?.step(), Step::StartAnew));
    Ok(())
}

#[tokio::test]
async fn sessions_that_are_not_enough_say_what_is_missing() -> Result<()> {
    let (kratos, ory) = start()?;
    // Nobody is signed in.
    let nobody = ory
        .frontend()
        .to_session()
        .x_session_token("x")
        .await
        .err()
        .context("nobody")?;
    let Step::Start(login) = flows::outcome(nobody)?.step() else { bail!("no login") };
    assert_eq!(
        login.build(&kratos.url())?,
        format!("{}/self-service/login/browser", kratos.url())
    );
    // The sign-in is too long ago for a new password.
    let session = kratos.sign_in(EMAIL)?;
    let ory = Ory::builder().base_url(kratos.url()).danger_allow_plain_http();
    let ory = ory.session_token(session.token.as_str()).no_retries().build()?;
    kratos.pass(Duration::from_secs(901));
    let token = session.token.as_str();
    let create = || ory.frontend().create_native_settings_flow().x_session_token(token);
    let flow = create().await?;
    let filled = Form::new(&flow.ui).submission().value("password", "a new & long one");
    let body: UpdateSettingsFlowBody = filled.click("method", "password").read()?;
    let submit =
        ory.frontend().update_settings_flow(&flow.id, body).x_session_token(token);
    let stale = submit.await.err().context("changed")?;
    assert!(matches!(flows::outcome(stale)?, Outcome::PrivilegedSessionRequired { .. }));
    // A second factor is there and was not used.
    kratos.second_factor(EMAIL, "123456")?;
    let refused = create().await.err().context("aal2")?;
    let Step::Redirect(to) = flows::outcome(refused)?.step() else {
        bail!("no second factor")
    };
    assert!(to.as_str().ends_with("/self-service/login/browser?aal=aal2"));
    kratos.is_as_documented()
}
