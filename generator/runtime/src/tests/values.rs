//! The small public types.

use crate::runtime::{Base64, Nullable, Redacted, Redirect, Secret, ToParam};

#[test]
fn secrets_stay_secret() {
    assert_eq!(format!("{:?}", Secret::from("hush")), "[redacted]");
    assert_eq!(format!("{Redacted:?}"), "[redacted]");
    let redirect = Redirect::new("https://a.example/cb?code=hush#hush", 302);
    assert_eq!(
        format!("{redirect:?}"),
        r#"Redirect { location: "https://a.example/cb", status: 302 }"#
    );
    assert!(!format!("{:?}", Redirect::new("https://u:hush@a/", 302)).contains("hush"));
    assert!(!format!("{:?}", Base64::new(*b"hush")).contains("hush"));
}

#[test]
fn base64_reads_both_alphabets() {
    for text in ["+/8=", "+/8", "-_8", "-_8="] {
        let bytes: Base64 =
            crate::runtime::json::decode(format!("\"{text}\"").as_bytes()).unwrap();
        assert_eq!(bytes.as_bytes(), [0xfb, 0xff], "{text}");
        assert_eq!(bytes.to_string(), "+/8=");
    }
}

#[test]
fn nullable_knows_three_states() {
    assert!(Nullable::<i64>::default().is_absent());
    assert!(Nullable::<i64>::from(None).is_null());
    assert_eq!(Nullable::from(1), Nullable::Value(1));
    assert_eq!(Nullable::from(Some(1)).into_option(), Some(1));
}

#[test]
fn params_are_plain_text() {
    assert_eq!(true.to_param(), "true");
    assert_eq!((-1_i64).to_param(), "-1");
    assert_eq!(1.5_f64.to_param(), "1.5");
    assert_eq!("a b".to_param(), "a b");
    assert_eq!(Base64::new([1]).to_param(), "AQ==");
}
