use super::words::words;
use super::*;

#[test]
fn names_of_secrets() {
    for name in [
        "password",
        "Password",
        "PASSWORD",
        "new_password",
        "newPassword",
        "password2",
        "password_confirmation",
        "passwordHash",
        "user[password]",
        "bindpassword",
        "passphrase",
        "client_secret",
        "clientSecret",
        "clientsecret",
        "CLIENT-SECRET",
        "webhookSecrets",
        "secret_value",
        "secret",
        "secretKey",
        "AWSSecretAccessKey",
        "api_key",
        "apiKey",
        "APIKey",
        "APIKeys",
        "apikey",
        "x-api-key",
        "openai_apikey",
        "private_key",
        "privateKeyPem",
        "private_key_base64",
        "access_token",
        "accesstoken",
        "accessTokens",
        "oauth2_access_token",
        "OAuthToken",
        "refresh-token",
        "IDToken",
        "id_token_hint",
        "ory_session_token",
        "csrfToken",
        "password_reset_token",
        "registration_access_token",
        "token",
        "Token",
        "jwt",
        "session_jwt",
        "client_assertion",
        "SAMLResponse",
        "otp",
        "totp_code",
        "TOTPCode",
        "otpCode",
        "mfa_code",
        "2fa_code",
        "recovery_codes",
        "backupCodes",
        "device_code",
        "code_verifier",
        "cvv2",
        "connectionString",
        "credentials",
        "seedPhrase",
    ] {
        assert!(is_secret(name), "{name}");
    }
}

#[test]
fn names_that_only_have_the_words() {
    for name in [
        "",
        "value",
        "name",
        "code",
        "error_code",
        "country_code",
        "user_code",
        "key",
        "keys",
        "key_id",
        "api_key_id",
        "apiKeyName",
        "api_key_prefix",
        "access_key_id",
        "public_key",
        "public_api_key",
        "publishableKey",
        "publishable_api_key",
        "primary_key",
        "foreignKey",
        "ssh_key",
        "password_reset_url",
        "password_hint",
        "password_policy",
        "passwordless",
        "passport",
        "token_endpoint",
        "token_type",
        "tokenType",
        "tokens",
        "tokenizer",
        "token_count",
        "total_tokens",
        "max_tokens",
        "page_token",
        "nextPageToken",
        "next_token",
        "continuation_token",
        "sync_token",
        "client_token",
        "eos_token",
        "access_token_strategy",
        "access_token_lifespan",
        "access_token_url",
        "id_token_signed_response_alg",
        "client_secret_expires_at",
        "secret_name",
        "secretRef",
        "secretary",
        "ttl_access_token",
        "max_length_password",
        "authorization",
        "authorization_endpoint",
        "session_id",
        "cookie_domain",
        "credentials_supported",
        "credential_id",
        "string",
        "pin",
        "signature",
        "日本語",
    ] {
        assert!(!is_secret(name), "{name}");
    }
}

#[test]
fn headers_know_more_tokens() {
    for name in [
        "X-API-Key",
        "X-Auth-Token",
        "X-Vault-Token",
        "X-Session-Token",
        "PRIVATE-TOKEN",
        "Proxy-Authorization",
        "Set-Cookie",
    ] {
        assert!(is_secret_header(name), "{name}");
    }
    for name in [
        "X-Request-Id",
        "X-Next-Page-Token",
        "X-Continuation-Token",
        "Idempotency-Key",
        "X-Idempotency-Token",
        "Lock-Token",
        "X-Token-Type",
        "Cookie-Policy",
    ] {
        assert!(!is_secret_header(name), "{name}");
    }
}

#[test]
fn words_are_parted_wherever_case_or_a_sign_parts_them() {
    for (name, expected) in [
        ("apiKey", &["api", "key"][..]),
        ("APIKey", &["api", "key"]),
        ("X-API-Key", &["x", "api", "key"]),
        ("api.key[0]", &["api", "key"]),
        ("OAuth2Token", &["o", "auth", "token"]),
        ("__a__B", &["a", "b"]),
        ("ÄpfelÖl", &["äpfel", "öl"]),
        ("123", &[]),
    ] {
        assert_eq!(words(name), expected, "{name}");
    }
}

/// A list with an entry twice, or one that another entry makes needless, is a slip.
#[test]
fn no_entry_is_there_twice() {
    for list in [&LAST[..], &ENDINGS, &WHOLE, &IN_HEADERS, &FORMS, &PUBLIC, &MEASURES] {
        let mut sorted = list.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), list.len());
    }
}

#[test]
fn names_that_only_look_like_secrets() {
    let sure = ["client_secret", "X-API-Key", "refreshToken"];
    let likely =
        ["upload_token", "Config.NotificationToken", "adminCredentials", "ssh_key"];
    for name in sure.iter().chain(&likely) {
        assert!(super::loose::resembles_secret(name), "{name}");
    }
    let none = [
        "next_page_token",
        "token_type",
        "tokens",
        "max_tokens",
        "public_key",
        "ttl_access_token",
        "password_policy",
        "secret_id",
        "key",
        "idempotency_token",
        "credentials_count",
    ];
    for name in none {
        assert!(!super::loose::resembles_secret(name), "{name}");
    }
}
