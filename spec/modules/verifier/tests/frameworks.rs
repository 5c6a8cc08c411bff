//! The extractor and the layer.

#[cfg(feature = "axum")]
mod extractor {
    use axum_core::extract::FromRequestParts as _;
    use axum_core::response::IntoResponse as _;
    use http::Request;

    use crate::verifier::tests::{Setting, good};
    use crate::verifier::{Claims, VerifyError};

    #[tokio::test]
    async fn claims_are_an_argument() {
        let setting = Setting::new();
        let verifier = setting.verifier();
        let token = format!("Bearer {}", setting.forge.token(&good()));
        let request = Request::builder().header("authorization", token).body(());
        let (mut parts, ()) = request.expect("a request").into_parts();
        let claims =
            Claims::from_request_parts(&mut parts, &verifier).await.expect("claims");
        assert_eq!(claims.subject.as_deref(), Some("alice"));

        parts.headers.clear();
        let error =
            Claims::from_request_parts(&mut parts, &verifier).await.expect_err("none");
        assert!(matches!(error, VerifyError::Missing));
        let answer = error.into_response();
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["www-authenticate"]),
            (401, &"Bearer".parse().expect("a value"))
        );
        let down =
            VerifyError::Keys(crate::verifier::KeysError::Answer("x")).into_response();
        assert_eq!((down.status().as_u16(), down.headers().len()), (503, 0));
    }
}

#[cfg(feature = "tower")]
mod layer {
    use std::convert::Infallible;
    use std::future::{Ready, ready};
    use std::task::{Context, Poll};

    use http::{Request, Response};
    use tower_layer::Layer as _;
    use tower_service::Service;

    use crate::verifier::tests::{Setting, good};
    use crate::verifier::{Claims, VerifierLayer};

    /// Says who calls.
    #[derive(Clone)]
    struct Greeter;

    impl Service<Request<()>> for Greeter {
        type Response = Response<String>;
        type Error = Infallible;
        type Future = Ready<Result<Response<String>, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, request: Request<()>) -> Self::Future {
            let claims = request
                .extensions()
                .get::<Claims>()
                .expect("the layer has put them here");
            ready(Ok(Response::new(claims.subject.clone().unwrap_or_default())))
        }
    }

    #[tokio::test]
    async fn only_good_tokens_pass() {
        let setting = Setting::new();
        let layer = VerifierLayer::new(setting.verifier(), |error| {
            let answer = Response::builder().status(error.status());
            answer.body(error.to_string()).expect("an answer")
        });
        let mut service = layer.layer(Greeter);
        let token = format!("Bearer {}", setting.forge.token(&good()));
        for (value, status, body) in [
            (token.as_str(), 200, "alice"),
            ("Basic abc", 401, "there is no bearer token"),
            ("Bearer abc", 401, "the token is opaque, and only JWTs are accepted"),
        ] {
            let request = Request::builder().header("authorization", value).body(());
            let answer =
                service.call(request.expect("a request")).await.expect("an answer");
            assert_eq!(
                (answer.status().as_u16(), answer.body().as_str()),
                (status, body)
            );
        }
    }
}
