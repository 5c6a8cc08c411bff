//! Which device is it?

use super::{Failure, RedirectTo};
use crate::models::AcceptDeviceUserCodeRequest;
use crate::{Ory, Secret};

/// Connects the code that a user typed to the device that shows it (RFC 8628, section 3.3), and
/// returns where the browser goes: login and consent follow.
///
/// `challenge` is `device_challenge` from the query. Spaces around the code are taken off. Codes are
/// short, so limit how often a user may try (RFC 8628, section 5.1).
///
/// Fails with [`FailureKind::WrongCode`](super::FailureKind::WrongCode) if there is no such device.
///
/// ```no_run
/// # use ory_sdk::{Ory, Secret, consent};
/// # async fn run(ory: &Ory, challenge: Secret) -> Result<(), consent::Failure> {
/// let to = consent::device(ory, challenge, "WDJB-MJHT").await?;
/// # Ok(()) }
/// ```
pub async fn device(
    ory: &Ory,
    challenge: impl Into<Secret>,
    user_code: &str,
) -> Result<RedirectTo, Failure> {
    let challenge = challenge.into();
    let call = ory.oauth2().accept_user_code_request(challenge.expose());
    let body = AcceptDeviceUserCodeRequest::new().user_code(user_code.trim());
    let answer = call.body(body).await;
    Ok(answer.map_err(|error| Failure::plain(error).of_code())?.into())
}
