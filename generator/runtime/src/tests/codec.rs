//! RFC 8259, to the letter: what is read, what is refused, what is written.

use crate::runtime::Json;
use crate::runtime::json::{Decode, RawJson, decode, encode};

fn is_valid(text: &[u8]) -> bool {
    let skipped = decode::<RawJson>(text);
    let read = decode::<Json>(text);
    assert_eq!(skipped.is_ok(), read.is_ok(), "{}", String::from_utf8_lossy(text));
    skipped.is_ok()
}

#[test]
fn reads_what_is_json() {
    let deep = format!("{}{}", "[".repeat(127), "]".repeat(127));
    for text in [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1",
        "-1",
        "1.5",
        "1e3",
        "1E+3",
        "0.1e-3",
        "10",
        r#""""#,
        r#""a""#,
        r#""\"\\\/\b\f\n\r\t""#,
        r#""A""#,
        r#""\uD83D\uDE00""#,
        "\"é😀\"",
        "\"\u{7f}\"",
        "[]",
        "[ ]",
        "[1]",
        "[1,2]",
        " [ 1 , 2 ] ",
        "{}",
        "{ }",
        r#"{"a":1}"#,
        r#" { "a" : 1 , "b" : [ { } ] } "#,
        r#"{"":0}"#,
        r#"{"a":1,"a":2}"#,
        "\t\r\n 1 \t\r\n",
        &deep,
    ] {
        assert!(is_valid(text.as_bytes()), "{text}");
    }
}

#[test]
fn refuses_what_is_not() {
    let deep = format!("{}{}", "[".repeat(128), "]".repeat(128));
    for text in [
        "",
        " ",
        "nul",
        "nulll",
        "True",
        "NaN",
        "Infinity",
        "-Infinity",
        "+1",
        "01",
        "-01",
        "00",
        "1.",
        ".5",
        "-",
        "1e",
        "1e+",
        "1.e3",
        "0x10",
        "1_000",
        "--1",
        "1 2",
        "'a'",
        "\"a",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\\uD800\"",
        "\"\\uDC00\"",
        "\"\\uD800\\u0041\"",
        "\"\\uD800x\"",
        "\"a\nb\"",
        "\"\t\"",
        "\"\0\"",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "{",
        "}",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{1:1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1]",
        "[1] x",
        "{}{}",
        "// c\n1",
        "/* c */1",
        "\u{feff}1",
        "\u{a0}1",
        "1\u{0}",
        &deep,
    ] {
        assert!(!is_valid(text.as_bytes()), "{text}");
    }
    assert!(!is_valid(b"\"\xff\""));
    assert!(!is_valid(b"\"\xed\xa0\x80\""), "a surrogate in UTF-8");
}

/// Finds the end of plain runs of every length and alignment, whatever stands there.
#[test]
fn strings_end_where_they_end() {
    for length in 0..40 {
        for stop in ["\\n", "\\u0041", "é", "\u{80}", "\u{10ffff}", " "] {
            let inner = format!("{}{stop}{}", "x".repeat(length), "y".repeat(length));
            let text = format!("\"{inner}\"");
            let expected: String = serde_json::from_str(&text).unwrap();
            assert_eq!(decode::<String>(text.as_bytes()).unwrap(), expected);
            assert_eq!(
                encode(&expected).unwrap(),
                serde_json::to_vec(&expected).unwrap()
            );
        }
    }
}

#[test]
fn writes_strings_as_serde_json_does() {
    let all: String = (0_u32..0x180).filter_map(char::from_u32).collect();
    assert_eq!(encode(&all).unwrap(), serde_json::to_vec(&all).unwrap());
    assert_eq!(decode::<String>(&encode(&all).unwrap()).unwrap(), all);
}

fn round_trip<T: Decode + crate::runtime::json::Encode + PartialEq + std::fmt::Debug>(
    value: &T,
    text: &str,
) {
    assert_eq!(String::from_utf8(encode(value).unwrap()).unwrap(), text);
    assert_eq!(&decode::<T>(text.as_bytes()).unwrap(), value);
}

#[test]
fn integers_keep_every_bit() {
    round_trip(&i64::MIN, "-9223372036854775808");
    round_trip(&i64::MAX, "9223372036854775807");
    round_trip(&u64::MAX, "18446744073709551615");
    round_trip(&i128::MIN, &i128::MIN.to_string());
    round_trip(&i128::MAX, &i128::MAX.to_string());
    round_trip(&-1_i128, "-1");
    round_trip(&i32::MIN, "-2147483648");
    round_trip(&0_i64, "0");
    assert_eq!(decode::<i64>(b"-0").unwrap(), 0);
    assert_eq!(decode::<u64>(b"-0").unwrap(), 0);
}

#[test]
fn integers_may_have_a_fraction_of_nothing_and_an_exponent() {
    for (text, expected) in [
        ("1.0", 1),
        ("-1.0", -1),
        ("1e3", 1000),
        ("1E+3", 1000),
        ("1.50e1", 15),
        ("1000e-3", 1),
        ("0.001e3", 1),
        ("-0.0", 0),
        ("0e99999999999999999999", 0),
        ("0.0e-99999999999999999999", 0),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9223372036854775807.000", i64::MAX),
        ("-9.223372036854775808e18", i64::MIN),
        ("1e18", 1_000_000_000_000_000_000),
    ] {
        assert_eq!(decode::<i64>(text.as_bytes()).unwrap(), expected, "{text}");
        let wide = decode::<i128>(text.as_bytes()).unwrap();
        assert_eq!(wide, i128::from(expected), "{text}");
    }
    let list = decode::<Vec<i32>>(b"[1.0, -2147483648.0,3e0 ]").unwrap();
    assert_eq!(list, [1, i32::MIN, 3]);
    assert_eq!(decode::<u64>(b"1.8446744073709551615e19").unwrap(), u64::MAX);
    let least = b"-1.70141183460469231731687303715884105728e38";
    assert_eq!(decode::<i128>(least).unwrap(), i128::MIN);
}

#[test]
fn numbers_outside_their_type_are_refused() {
    for text in [
        "9223372036854775808",
        "-9223372036854775809",
        "9223372036854775808.0",
        "1e19",
        "1.5",
        "1e-1",
        "10.01e1",
        "-0.1",
        "1e-99999999999999999999",
        "1e99999999999999999999",
        "1.",
        "1.0.0",
        "\"1\"",
    ] {
        assert!(decode::<i64>(text.as_bytes()).is_err(), "{text}");
    }
    for text in ["18446744073709551616", "-1", "99999999999999999999999999"] {
        assert!(decode::<u64>(text.as_bytes()).is_err(), "{text}");
    }
    for text in ["-1.0", "18446744073709551616.0", "1e20"] {
        assert!(decode::<u64>(text.as_bytes()).is_err(), "{text}");
    }
    for text in ["1e39", "170141183460469231731687303715884105728.0", "1.5e0"] {
        assert!(decode::<i128>(text.as_bytes()).is_err(), "{text}");
    }
    assert!(decode::<i32>(b"2147483648").is_err());
    assert!(decode::<i32>(b"2147483648.0").is_err());
    assert!(decode::<i32>(b"-2147483649").is_err());
    assert!(decode::<f64>(b"1e999").is_err());
    assert!(decode::<f32>(b"1e39").is_err());
}

#[test]
fn floats_are_written_shortest() {
    round_trip(&1.0_f64, "1.0");
    round_trip(&-0.1_f64, "-0.1");
    round_trip(&0.1_f32, "0.1");
    for value in
        [f64::MAX, f64::MIN_POSITIVE, 5e-324, 1e16, 1e-7, 123_456_789.123_456_79, -0.0]
    {
        let text = encode(&value).unwrap();
        assert_eq!(text, serde_json::to_vec(&value).unwrap());
        assert_eq!(decode::<f64>(&text).unwrap().to_bits(), value.to_bits());
    }
    assert_eq!(decode::<f64>(b"3").unwrap().to_bits(), 3.0_f64.to_bits());
}

#[test]
fn what_is_not_finite_is_an_error_with_a_path() {
    assert_eq!(encode(&vec![1.0, f64::NAN]).unwrap_err().path(), "$[1]");
    assert!(encode(&f32::INFINITY).is_err());
}

#[test]
fn json_values_keep_their_numbers_and_text() {
    let text = r#"{"a":[1,2.5,"x",null,true],"big":18446744073709551615}"#;
    let value: Json = decode(text.as_bytes()).unwrap();
    assert_eq!(value, serde_json::from_str::<Json>(text).unwrap());
    assert_eq!(encode(&value).unwrap(), text.as_bytes());
    let raw = RawJson::parse(" [1, 2] ").unwrap();
    assert_eq!(raw.as_str(), "[1, 2]");
    assert_eq!(raw.decode::<Vec<i64>>().unwrap(), [1, 2]);
    assert_eq!(format!("{raw:?}"), "RawJson(6 bytes)");
}
