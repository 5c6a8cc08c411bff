//! Which variant of a union a value becomes, and that nothing of it changes on the way.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads each text as `T`, checks how the value looks to `Debug`, and that the same JSON is written again.
fn read_as<T: DeserializeOwned + Serialize + Debug>(cases: &[(&str, &str)]) {
    for (text, looks) in cases {
        let value: T =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let shown = format!("{value:?}");
        assert!(shown.starts_with(looks), "{text} is read as {shown}, not as {looks}");
        let written = serde_json::to_value(&value).expect("a value can be written");
        let expected: serde_json::Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(written, expected, "read as {shown}");
    }
}

pub fn by_shape() {
    use fixture_unions_by_shape::models;
    read_as::<models::Word>(&[
        (r#""red""#, "Colour(Red"),
        (r#""large""#, "Size(Large"),
        (r#""huge""#, "Colour(Unrecognized"),
    ]);
    read_as::<models::Level>(&[
        ("2", "Low(V2"),
        ("9", "High(V9"),
        ("5", "Low(Unrecognized"),
    ]);
    read_as::<models::Amount>(&[("2", "Low(V2"), ("100", "Integer(100")]);
    read_as::<models::Said>(&[(r#""small""#, "Size(Small"), (r#""red""#, "Text(")]);
    read_as::<models::Mixed>(&[
        (r#""low""#, "Variant1(Low"),
        ("0", "Number(V0"),
        (r#""max""#, "Variant3(Max"),
    ]);
    read_as::<models::State>(&[("0", "Off"), ("1", "On"), ("2", "Unrecognized")]);
    read_as::<models::Mood>(&[(r#"":)""#, "Good"), (r#"":(""#, "Bad")]);
    read_as::<models::Words>(&[
        (r#"["red","green"]"#, "List1([Red, Green]"),
        (r#"["small","large"]"#, "List2([Small, Large]"),
        (r#"["small","huge"]"#, "List2([Small, Unrecognized"),
    ]);
    read_as::<models::Table>(&[
        (r#"{"a":"red"}"#, r#"Map1({"a": Red"#),
        (r#"{"a":"small"}"#, r#"Map2({"a": Small"#),
    ]);
    read_as::<models::Order>(&[
        (r#"{"what":"red","note":"n"}"#, "Painted"),
        (r#"{"what":"small"}"#, "Sized"),
        (r#"{"what":"new","note":"n"}"#, "Painted"),
    ]);
    read_as::<models::Nested>(&[
        (r#"{"in":{"kind":"first"}}"#, "First"),
        (r#"{"in":{"kind":"second"}}"#, "Second"),
    ]);
    read_as::<models::Deep>(&[
        (r#"{"list":[{"a":1}]}"#, "Short"),
        (r#"{"list":[{"a":1},{"a":1,"b":2}]}"#, "Long"),
    ]);
    read_as::<models::Told>(&[
        (r#"{"kind":"Cat","lives":9}"#, "Tagged(Cat"),
        (r#"{"free":true,"kind":"Cat"}"#, "Free"),
        (r#"{"kind":"Bird","wings":2}"#, "Tagged(Unrecognized"),
    ]);
    let both = r#"{"id":1,"mail":"m","phone":"p"}"#;
    read_as::<models::Contact>(&[
        (r#"{"id":1,"mail":"m"}"#, "Mail"),
        (r#"{"id":1,"phone":"p"}"#, "Phone"),
        (r#"{"id":true,"phone":"p"}"#, "Fax"),
        (both, "All"),
    ]);
    let built = models::Contact::from(models::ContactAll::new(1).mail("m").phone("p"));
    assert_eq!(serde_json::to_string(&built).expect("JSON"), both);
    let neither = serde_json::from_str::<models::Contact>(r#"{"id":1}"#);
    neither.expect_err("a value that is none of them");
    // A key that is new to all is no reason to keep a known object as JSON.
    let newer: models::Told = crate::read(r#"{"free":true,"kind":"Cat","new":1}"#);
    assert!(matches!(newer, models::Told::Free(_)), "{newer:?}");
}

pub fn by_tag() {
    use fixture_unions_by_tag::models;
    // A union in a union has the same tag.
    let fish = (r#"{"kind":"Fish","fins":2}"#, "Fish");
    let dog = (r#"{"kind":"Dog","bark":"loud"}"#, "Dog(Dog");
    let bird = (r#"{"kind":"Bird","meow":"x"}"#, "Unrecognized");
    read_as::<models::Animal>(&[(r#"{"kind":"Cat"}"#, "Cat(Cat"), dog, fish, bird]);
    read_as::<models::Land>(&[(r#"{"kind":"Cat"}"#, "Cat(Cat"), dog, bird]);
    read_as::<models::Outcome>(&[
        (r#"{"r":"BASIC","id":"1"}"#, "Basic(OutcomeBase"),
        (r#"{"r":"WAITING","id":"1","eta":3}"#, "Waiting(Waiting"),
        (r#"{"r":"SUCCESS"}"#, "Unrecognized"),
    ]);
    read_as::<models::Job>(&[
        (r#"{"type":"Plain","n":1}"#, "Plain(PlainBase"),
        (r#"{"type":"Timed","n":1,"at":"noon"}"#, "Timed(Timed"),
    ]);
    read_as::<models::Figure>(&[
        (r#"{"shape":"circle","radius":1.5}"#, "Circle"),
        (r#"{"shape":"square","side":2.5}"#, "Square"),
        (r#"{"shape":"star"}"#, "Unrecognized"),
    ]);
    read_as::<models::Event>(&[
        (r#"{"event":"Gone","b":"x"}"#, "Gone(Gone"),
        (r#"{"event":"Moved"}"#, "Unrecognized"),
    ]);
    read_as::<models::Task>(&[
        (r#"{"status":"open","eta":1}"#, "Open"),
        (r#"{"status":"done","result":"ok"}"#, "Done"),
    ]);
    read_as::<models::Note>(&[
        (r#"{"type":"Text","text":"t"}"#, "Text(Text"),
        (r#"{"text":"t"}"#, "Text(Text"),
        (r#"{"src":"s"}"#, "Image(Image"),
        (r#"{"type":"Image","src":"s"}"#, "Image(Image"),
        (r#""t""#, "TextValue("),
        (r#"{"type":"Video"}"#, "Unrecognized"),
    ]);
    let note = models::Note::from(models::Text::new("t"));
    assert_eq!(serde_json::to_string(&note).expect("JSON"), r#"{"text":"t"}"#);
    // Heirs keep their keys and tags, on every level.
    let latest = (r#"{"pet":"Latest","a":"x","b":"y","c":"z"}"#, "Latest(Latest");
    let grandkid = (r#"{"pet":"Grandkid","a":"x","b":"y"}"#, "Grandkid(GrandkidBase");
    let kid = (r#"{"pet":"Kid","a":"x"}"#, "Kid(KidBase");
    read_as::<models::Pet>(&[latest, grandkid, kid]);
    read_as::<models::Kid>(&[
        latest,
        grandkid,
        kid,
        (r#"{"pet":"Other"}"#, "Unrecognized"),
    ]);
    read_as::<models::Grandkid>(&[latest, grandkid]);
}

/// A tag that chooses nothing is checked all the same.
pub fn tags_that_choose_nothing() {
    use fixture_unions_by_tag::models;
    let op =
        [(r#"{"op":"Late","v":"x"}"#, "Late"), (r#"{"op":"Soon","v":"x"}"#, "Soon")];
    read_as::<models::Op>(&op);
    let refused = serde_json::from_str::<models::Waiting>(r#"{"r":"SUCCESS"}"#);
    let refused = refused.expect_err("another tag").to_string();
    assert!(refused.contains("another variant"), "{refused}");
    serde_json::from_str::<models::Op>(r#"{"op":"Never"}"#).expect_err("no such tag");
}

pub fn tags_that_are_no_text() {
    use fixture_number_tags::models;
    read_as::<models::ByNumber>(&[
        (r#"{"version":1,"name":"x"}"#, "First"),
        (r#"{"version":2,"title":"x"}"#, "Second"),
        (r#"{"title":"x","version":2}"#, "Second"),
        // It came later, whatever it looks like.
        (r#"{"version":3,"title":"x"}"#, "Unrecognized"),
    ]);
    read_as::<models::ByFlag>(&[
        (r#"{"ok":true,"result":"x"}"#, "Done"),
        (r#"{"ok":false,"result":"x","reason":"y"}"#, "Failed"),
    ]);
    for (no_tag, fault) in [
        (r#"{"title":"x"}"#, "version"),
        (r#"{"version":"2"}"#, "an integer"),
        (r#"{"version":1.5}"#, "an integer"),
        ("[]", "an object"),
    ] {
        let error = serde_json::from_str::<models::ByNumber>(no_tag).expect_err(no_tag);
        assert!(error.to_string().contains(fault), "{no_tag}: {error}");
    }
}

pub fn nulls_of_branches() {
    use fixture_null_branches::models;
    let nulls = r#"{"inline":null,"named":null,"nested":null,"map":{"k":null},"list":[null],"plain":true}"#;
    let values = r#"{"inline":1,"named":{"a":"x"},"nested":true,"map":{"k":2},"list":["x",null],"plain":"x","wish":null}"#;
    read_as::<models::Thing>(&[(nulls, "Thing"), (values, "Thing")]);
    let refused = nulls.replace("\"plain\":true", "\"plain\":null");
    serde_json::from_str::<models::Thing>(&refused).expect_err("no branch allows it");
}
