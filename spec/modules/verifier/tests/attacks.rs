//! What attackers try.

use aws_lc_rs::hmac;
use serde_json::json;

use super::forge::{Forge, base64};
use super::{Setting, VerifyError, fault, good};

#[tokio::test]
async fn no_signature_is_no_algorithm() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let claims = base64(good().to_string());
    for name in ["none", "None", "NONE", "nOnE", "", "es256", "ES256 "] {
        for key in [json!({"alg": name}), json!({"alg": name, "kid": "k1"})] {
            let header = base64(key.to_string());
            assert_eq!(
                fault(&verifier, &format!("{header}.{claims}.")).await,
                "Algorithm"
            );
            let token = setting.forge.with_header(&key, &good());
            assert_eq!(fault(&verifier, &token).await, "Algorithm");
        }
    }
    for header in [json!({"kid": "k1"}), json!({"alg": null}), json!({"alg": ["ES256"]})]
    {
        let token = setting.forge.with_header(&header, &good());
        assert_eq!(fault(&verifier, &token).await, "Algorithm");
    }
    assert_eq!(setting.server.count(), 0, "nobody is asked about such tokens");
}

#[tokio::test]
async fn the_signature_cannot_be_left_out_or_changed() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let token = setting.forge.token(&good());
    let (message, signature) = token.rsplit_once('.').expect("a signature");
    assert_eq!(fault(&verifier, &format!("{message}.")).await, "Signature");
    assert_eq!(
        fault(&verifier, &format!("{message}.{}", &signature[..40])).await,
        "Signature"
    );
    assert_eq!(
        fault(&verifier, &format!("{message}.{}", base64([0; 64]))).await,
        "Signature"
    );
    // The signature of another text by the same key.
    let other = setting.forge.token(&super::with("sub", json!("bob")));
    let (_, foreign) = other.rsplit_once('.').expect("a signature");
    assert_eq!(fault(&verifier, &format!("{message}.{foreign}")).await, "Signature");
    let (head, _) = message.split_once('.').expect("a payload");
    let changed = base64(super::with("sub", json!("admin")).to_string());
    assert_eq!(
        fault(&verifier, &format!("{head}.{changed}.{signature}")).await,
        "Signature"
    );
    // Without its signature, it is no JWT at all.
    assert_eq!(fault(&verifier, message).await, "Opaque");
}

#[tokio::test]
async fn a_public_key_is_no_shared_secret() {
    let setting = Setting::new();
    let forge = Forge::rs256("k2");
    setting.server.keys(&[forge.public()]);
    let verifier = setting.verifier();
    let message = format!(
        "{}.{}",
        base64(json!({"alg": "HS256", "kid": "k2", "typ": "JWT"}).to_string()),
        base64(good().to_string())
    );
    let text = forge.public()["n"].as_str().expect("a modulus").to_owned();
    for secret in
        [forge.public_bytes(), text.into_bytes(), forge.public().to_string().into()]
    {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
        let tag = base64(hmac::sign(&key, message.as_bytes()));
        assert_eq!(fault(&verifier, &format!("{message}.{tag}")).await, "Algorithm");
    }
}

/// A set may hold a shared secret by mistake. It checks nothing.
#[tokio::test]
async fn a_shared_secret_in_the_set_is_not_used() {
    let setting = Setting::new();
    let secret =
        json!({"kty": "oct", "kid": "k9", "k": base64("secret"), "alg": "HS256"});
    setting.server.keys(&[secret, setting.forge.public()]);
    let token =
        setting.forge.with_header(&json!({"alg": "ES256", "kid": "k9"}), &good());
    assert_eq!(fault(&setting.verifier(), &token).await, "UnknownKey");
}

#[tokio::test]
async fn a_key_that_the_token_brings_is_not_used() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let evil = Forge::es256("k1");
    let url = "https://evil.example/keys";
    for (name, value) in [
        ("jwk", evil.public()),
        ("jku", json!(url)),
        ("x5u", json!(url)),
        ("x5c", json!([base64("certificate")])),
    ] {
        let mut header = json!({"alg": "ES256", "kid": "k1", "typ": "JWT"});
        header[name] = value;
        assert_eq!(
            fault(&verifier, &evil.with_header(&header, &good())).await,
            "Signature"
        );
        // They are no fault where the signature is good.
        let token = setting.forge.with_header(&header, &good());
        assert!(verifier.verify(&token).await.is_ok(), "{name}");
    }
    assert_eq!(setting.server.asked(), ["/.well-known/jwks.json"]);
}

#[tokio::test]
async fn foreign_keys_are_not_used() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let evil = Forge::es256("k1");
    assert_eq!(fault(&verifier, &evil.token(&good())).await, "Signature");
    for name in
        [json!("k2"), json!("../../k1"), json!(""), json!("K1"), json!(1), json!(null)]
    {
        let header = json!({"alg": "ES256", "kid": name, "typ": "JWT"});
        let token = setting.forge.with_header(&header, &good());
        assert_eq!(fault(&verifier, &token).await, "UnknownKey", "{name}");
    }
}

#[tokio::test]
async fn a_key_is_bound_to_its_algorithm() {
    let setting = Setting::new();
    let (rsa, curve) = (Forge::rs256("rsa"), Forge::es256("curve"));
    let mut tied = curve.public();
    tied["alg"] = json!("ES384");
    tied["kid"] = json!("tied");
    let mut sealed = curve.public();
    sealed["use"] = json!("enc");
    sealed["kid"] = json!("sealed");
    let mut signs = curve.public();
    signs["key_ops"] = json!(["sign"]);
    signs["kid"] = json!("signs");
    setting.server.keys(&[rsa.public(), curve.public(), tied, sealed, signs]);
    let all = Forge::all().into_iter().map(|forge| forge.algorithm);
    let verifier = setting.builder().algorithms(all).build().expect("settings");
    let token = |alg: &str, kid: &str| {
        curve.with_header(&json!({"alg": alg, "kid": kid, "typ": "JWT"}), &good())
    };
    assert!(verifier.verify(&token("ES256", "curve")).await.is_ok());
    for (alg, kid) in [
        ("ES256", "rsa"),
        ("RS256", "curve"),
        ("EdDSA", "curve"),
        ("ES384", "curve"),
        ("PS256", "rsa"),
        ("RS512", "rsa"),
        ("ES256", "tied"),
        ("ES384", "tied"),
    ] {
        assert_eq!(
            fault(&verifier, &token(alg, kid)).await,
            "KeyMismatch",
            "{alg} {kid}"
        );
    }
    for kid in ["sealed", "signs"] {
        assert_eq!(fault(&verifier, &token("ES256", kid)).await, "UnknownKey", "{kid}");
    }
}

#[tokio::test]
async fn base64_has_one_way() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let token = setting.forge.token(&good());
    let parts: Vec<&str> = token.split('.').collect();
    // The last sign of 64 bytes has four bits that mean nothing.
    let (most, last) = parts[2].split_at(parts[2].len() - 1);
    assert!(matches!(last, "A" | "Q" | "g" | "w"));
    let loose = format!("{most}{}", ((last.as_bytes()[0]) + 1) as char);
    for signature in [
        format!("{}==", parts[2]),
        format!("{}=", parts[2]),
        format!(" {}", parts[2]),
        format!("{}\n", parts[2]),
        format!("+/{}", &parts[2][2..]),
        format!("%2B{}", &parts[2][3..]),
        loose,
    ] {
        let shown =
            fault(&verifier, &format!("{}.{}.{signature}", parts[0], parts[1])).await;
        assert!(shown.starts_with("Malformed"), "{signature:?}: {shown}");
    }
}

#[tokio::test]
async fn what_is_no_jwt_is_refused() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    for token in ["..", "a.b.c", "e30..", "bnVsbA.e30.", "W10.e30.e30", "é.é.é"] {
        let error = verifier.verify(token).await.expect_err("it is none");
        assert!(
            matches!(error, VerifyError::Malformed(_) | VerifyError::Algorithm),
            "{error:?}"
        );
    }
    // Encrypted tokens have five parts.
    for token in ["", "a", "a.b", "a.b.c.d", "a.b.c.d.e"] {
        assert!(
            matches!(verifier.verify(token).await, Err(VerifyError::Opaque)),
            "{token}"
        );
    }
    let claims = "x".repeat(20_000);
    let token = setting.forge.token(&super::with("ext", json!(claims)));
    assert_eq!(fault(&verifier, &token).await, "TooLarge");
    let larger = setting.builder().max_token_size(40_000).build().expect("settings");
    assert!(larger.verify(&token).await.is_ok());
    let deep = format!("{}{}", "[".repeat(4000), "]".repeat(4000));
    let token = setting
        .forge
        .texts(r#"{"alg":"ES256","kid":"k1"}"#, &format!(r#"{{"a":{deep}}}"#));
    assert!(fault(&verifier, &token).await.starts_with("Malformed"));
}

#[tokio::test]
async fn names_stand_once() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let header = r#"{"alg":"ES256","kid":"k1"}"#;
    let claims = good().to_string();
    let inner = &claims[1..claims.len() - 1];
    for twice in [
        format!(r#"{{"sub":"admin",{inner}}}"#),
        format!(r#"{{{inner},"exp":9999999999}}"#),
        format!(r#"{{{inner},"s\u0075b":"admin"}}"#),
        format!(r#"{{{inner},"x":{{"role":"user","role":"admin"}}}}"#),
        format!(r#"{{{inner},"x":[{{"a":1,"a":1}}]}}"#),
    ] {
        let shown = fault(&verifier, &setting.forge.texts(header, &twice)).await;
        assert!(shown.starts_with("Malformed"), "{shown}");
    }
    for header in [
        r#"{"alg":"none","alg":"ES256","kid":"k1"}"#,
        r#"{"alg":"ES256","kid":"k0","kid":"k1"}"#,
    ] {
        let shown = fault(&verifier, &setting.forge.texts(header, &claims)).await;
        assert!(shown.starts_with("Malformed"), "{shown}");
    }
}

#[tokio::test]
async fn extensions_and_other_types_are_refused() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let token = |name: &str, value: serde_json::Value| {
        let mut header = json!({"alg": "ES256", "kid": "k1", "typ": "JWT"});
        header[name] = value;
        setting.forge.with_header(&header, &good())
    };
    for value in [json!(["b64"]), json!([]), json!("b64"), json!(null)] {
        assert!(fault(&verifier, &token("crit", value)).await.starts_with("Malformed"));
    }
    for kind in ["logout+jwt", "secevent+jwt", "dpop+jwt", "application/", "JOSE", ""] {
        assert_eq!(fault(&verifier, &token("typ", json!(kind))).await, "Type", "{kind}");
    }
    assert_eq!(fault(&verifier, &token("typ", json!(7))).await, "Type");
    for kind in ["JWT", "jwt", "at+jwt", "AT+JWT", "application/at+jwt"] {
        assert!(verifier.verify(&token("typ", json!(kind))).await.is_ok(), "{kind}");
    }
    let strict =
        setting.builder().types(["application/at+JWT"]).build().expect("settings");
    assert!(strict.verify(&token("typ", json!("at+jwt"))).await.is_ok());
    assert_eq!(fault(&strict, &token("typ", json!("JWT"))).await, "Type");
    let bare = setting.forge.with_header(&json!({"alg": "ES256", "kid": "k1"}), &good());
    assert_eq!(fault(&strict, &bare).await, "Type");
}
