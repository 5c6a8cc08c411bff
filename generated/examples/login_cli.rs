//! Signs a user in at a terminal: asks for what the form of the flow wants, whatever the project has switched on.
//!
//! Reads `ORY_SDK_URL`, and what the user types from the input, a line for each question. It does what Ory says
//! next: asks again, begins anew, asks for the second factor, or names the page where a browser has to go on.
//!
//! A flow of this kind is for apps without a browser alone: it has no protection against other sites.

use std::env;
use std::error::Error;
use std::io::{self, BufRead as _};

use ory_sdk::Ory;
use ory_sdk::flows::{self, Flow, Outcome, Step};
use ory_sdk::models::{
    LoginFlow, PerformNativeLogoutBody, UiNodeGroup, UiText, UpdateLoginFlowBody,
};
use ory_sdk::ui::{Criteria, Form, MessageId, Node, Order};

/// A sign-in can take several forms, for example one for the address and one for a code.
const FORMS: usize = 6;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .build()?;
    // Whoever has the token is the user: an app keeps it in the secure storage of the device.
    let mut token = sign_in(&ory, None).await?;
    let user = match who_is(&ory, &token).await {
        Err(error) => match flows::outcome(error)? {
            Outcome::SecondFactorRequired { .. } => {
                token = sign_in(&ory, Some(&token)).await?;
                who_is(&ory, &token).await?
            }
            other => return Err(other.into_error().into()),
        },
        Ok(user) => user,
    };
    println!("signed in as {user}");
    ory.frontend().perform_native_logout(PerformNativeLogoutBody::new(token)).await?;
    println!("signed out");
    Ok(())
}

async fn who_is(ory: &Ory, token: &str) -> Result<String, ory_sdk::Error> {
    let session = ory.frontend().to_session().x_session_token(token).await?;
    Ok(session.identity.map_or_else(|| "somebody".to_owned(), |identity| identity.id))
}

// -- The flow ---------------------------------------------------------------------------------------

/// Returns the token of a new session. With the token of a session, that one gets a second factor.
async fn sign_in(ory: &Ory, session: Option<&str>) -> Result<String, Box<dyn Error>> {
    let mut flow = begin(ory, session).await?;
    for _ in 0..FORMS {
        let body = fill_in(&flow)?;
        let call = ory.frontend().update_login_flow(&flow.id, body);
        let error = match call.x_session_token(session).await {
            Ok(login) => {
                return Ok(login.session_token.ok_or("the answer has no token")?);
            }
            Err(error) => error,
        };
        // Most of these errors are no failures. What is none of the server's, such as a time-out, is returned.
        flow = match flows::outcome(error)?.step() {
            Step::Show(Flow::Login(flow)) => *flow,
            Step::UseFlow(id) => ory.frontend().get_login_flow(id).await?,
            Step::StartAnew => begin(ory, session).await?,
            Step::Redirect(to) => {
                let to = to.as_str();
                return Err(format!("please go on in a browser: {to}").into());
            }
            Step::Fail(error) => return Err(error.into()),
            other => return Err(format!("not at a terminal: {other:?}").into()),
        };
    }
    Form::new(&flow.ui).all_messages().for_each(tell);
    Err("not signed in".into())
}

async fn begin(ory: &Ory, session: Option<&str>) -> Result<LoginFlow, ory_sdk::Error> {
    let call = ory.frontend().create_native_login_flow();
    Ok(call.aal(session.map(|_| "aal2")).x_session_token(session).await?)
}

// -- The form ---------------------------------------------------------------------------------------

/// Asks for each field of one method, and presses its button.
fn fill_in(flow: &LoginFlow) -> Result<UpdateLoginFlowBody, Box<dyn Error>> {
    let form = Form::new(&flow.ui);
    form.messages().for_each(tell);
    let mut methods = form.visible_auth_methods();
    // Others, such as a passkey, need a script in a browser.
    methods.retain(|method| form.in_group(method).any(Node::is_submit));
    let method = choose(&methods)?;
    // Hidden fields go along by themselves.
    let mut submission = form.submission();
    for node in form.for_method(&method, Order::SignIn) {
        node.messages().for_each(tell);
        let Some(input) = node.as_input().filter(|_| node.is_visible()) else {
            continue;
        };
        if !node.is_button() {
            let line = ask(label(node))?;
            submission = submission.entered([(&input.name, line)]);
        }
    }
    // Not the first button of all: another one may send the code again.
    let button = Criteria::new().group(method).input_type("submit");
    let button = form.find(&button).ok_or("the form has no button")?;
    Ok(submission.click_node(button).read()?)
}

/// Where there is one method, there is nothing to ask. Where there is none, the form wants an address first.
fn choose(methods: &[&UiNodeGroup]) -> Result<UiNodeGroup, Box<dyn Error>> {
    let [first, _, ..] = methods else {
        let only = methods.first().map(|method| (*method).clone());
        return Ok(only.unwrap_or(UiNodeGroup::IdentifierFirst));
    };
    let names: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
    let line = ask(&format!("How: {}? ({})", names.join(", "), first.as_str()))?;
    let chosen = methods.iter().find(|method| method.as_str() == line);
    Ok((*chosen.unwrap_or(first)).clone())
}

/// Numbers stay the same, while texts are in English and may change: translate by the number.
fn label(node: Node<'_>) -> &str {
    match node.label_id() {
        Some(MessageId::Identifier) => "Your e-mail address",
        Some(MessageId::Password) => "Your password",
        _ => node.label().map_or("", |label| &label.text),
    }
}

fn tell(message: &UiText) {
    match MessageId::from(message.id) {
        MessageId::InvalidCredentials => println!("! That is not right. Try again."),
        _ => println!("! {}", message.text),
    }
}

/// A program for people would switch off the echo of the terminal for passwords.
fn ask(question: &str) -> io::Result<String> {
    println!("{question}:");
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line)? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(line.trim_end_matches(['\r', '\n']).to_owned()),
    }
}
