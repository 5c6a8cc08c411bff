//! Schemas that are made of others.

use std::collections::BTreeMap;

use fixture_conditions::models::{ChoiceVariant1, Holder, Payment as Paid, PaymentThen};
use fixture_constants::models::{
    Answer, Failure, Filter, IntegerFilter, KeywordFilter, KeywordFilterLevel,
    KeywordFilterLevelNumber, KeywordFilterModel, Success,
};
use fixture_extended_unions::models::{
    Event, EventClosed, Payment, PaymentCard, PaymentIban, PaymentIbanPriority,
    PaymentStatus,
};
use fixture_inheritance::models::{Cat, DogBase, Pet};
use fixture_openapi_3_1::Nullable;
use fixture_openapi_3_1::models::{Part, Thing, ThingEither, ThingKind};
use fixture_overlaps::models::{Choice, Expression, Narrow, Product, Value, Wide};
use fixture_references::models::{LevelAlternative2, MetaPart1, PetAlternative1, Uses};

pub async fn inheritance(url: &str) {
    let client = fixture_inheritance::Client::builder().base_url(url).build();
    let client = client.expect("a client");
    let tom = Cat::new("Tom");
    let fish: Pet =
        serde_json::from_str(r#"{"type":"fish","name":"Wanda"}"#).expect("a pet");
    assert!(matches!(fish, Pet::Unrecognized(_)));
    let pets = [
        Pet::from(tom.clone().lives(9)),
        Pet::from(DogBase::new(Pet::from(tom), "Rex")),
        fish,
    ];
    for pet in pets {
        assert_eq!(client.api().post_pet(pet.clone()).await.expect("an echo"), pet);
    }
}

pub async fn extended(url: &str) {
    let client = fixture_extended_unions::Client::builder().base_url(url).build();
    let client = client.expect("a client");
    let card = PaymentCard::new(5, "4111").status(PaymentStatus::Paid);
    let iban = PaymentIban::new(6, "DE00").priority(PaymentIbanPriority::High);
    for payment in [Payment::from(card), Payment::from(iban)] {
        let echo = client.api().post_payment(payment.clone()).await.expect("an echo");
        assert_eq!(echo, payment);
    }
    let event = Event::from(EventClosed::new("e1").reason("done"));
    assert_eq!(client.api().post_event(event.clone()).await.expect("an echo"), event);
}

pub async fn constants(url: &str) {
    let client = fixture_constants::Client::builder().base_url(url).build();
    let client = client.expect("a client");
    let answers = [
        Answer::from(Success::new(true).value("v")),
        Answer::from(Failure::new(false).error("e")),
    ];
    for answer in answers {
        let echo = client.api().post_answer(answer.clone()).await.expect("an echo");
        assert_eq!(echo, answer);
    }
    let keyword = KeywordFilter::default().model(KeywordFilterModel::from("medium"));
    let keyword = keyword.level(KeywordFilterLevel::from(KeywordFilterLevelNumber::V2));
    for filter in
        [Filter::from(IntegerFilter::default().value(3)), Filter::from(keyword)]
    {
        let echo = client.api().post_filter(filter.clone()).await.expect("an echo");
        assert_eq!(echo, filter);
    }
}

pub async fn conditions(url: &str) {
    let client = fixture_conditions::Client::builder().base_url(url).build();
    let client = client.expect("a client");
    let paid = r#"{"amount":1,"detail":{"brand":"b"},"kind":"card","note":[1],"number":"4","reason":"r","step":"late"}"#;
    let paid: Paid = serde_json::from_str(paid).expect("a payment");
    assert_eq!(client.api().pay(paid.clone()).await.expect("an echo"), paid);
    let plain = Paid::new("cash");
    assert_eq!(client.api().pay(plain.clone()).await.expect("an echo"), plain);
    let holder =
        r#"{"address":{"city":"c","street":"s"},"card":"gold","code":7,"points":3}"#;
    let read: Holder = serde_json::from_str(holder).expect("a holder");
    assert_eq!(serde_json::to_string(&read).expect("JSON"), holder);
    // What stands under conditions is demanded only where a reference leads there.
    assert!(serde_json::from_str::<Holder>(r#"{"address":{"city":"c"}}"#).is_ok());
    assert!(serde_json::from_str::<PaymentThen>("{}").is_err());
    let choice = r#"{"left":"l","more":true}"#;
    let read: ChoiceVariant1 = serde_json::from_str(choice).expect("a choice");
    assert_eq!(serde_json::to_string(&read).expect("JSON"), choice);
}

pub async fn references(url: &str) {
    let client = fixture_references::Client::builder().base_url(url).build();
    let client = client.expect("a client");
    let uses = Uses::new()
        .part(MetaPart1::new(3))
        .dog(PetAlternative1::new(true))
        .levels(["high", "new"].map(LevelAlternative2::from));
    let echo = client.api().create_uses(uses.clone()).await.expect("an echo");
    assert_eq!(echo, uses);
    let all = concat!(
        r#"{"all_contexts":{"context":{"ids":["a"],"message":"m"}},"context":{"ids":["b"]},"#,
        r#""dog":{"barks":true},"inside_part":{"by":"x"},"part":{"size":1,"sort":{"by":"y"}},"#,
        r#""pets":[{"meows":true,"name":"n"}],"second_part":{"next":"z"},"whole":{"next":"z","size":2}}"#
    );
    let read: Uses = serde_json::from_str(all).expect("uses");
    assert_eq!(client.api().create_uses(read.clone()).await.expect("an echo"), read);
}

pub async fn overlaps(url: &str) {
    let client = fixture_overlaps::Client::builder().base_url(url).build();
    let client = client.expect("a client");
    let cases = [
        (r#"{"a":1}"#, Value::from(Narrow::default().a(1))),
        (r#"{"a":1,"b":2}"#, Value::from(Wide::default().a(1).b(2))),
        (
            r#"{"c":"d"}"#,
            Value::from(BTreeMap::from([("c".to_owned(), "d".to_owned())])),
        ),
    ];
    for (text, value) in cases {
        let read: Value = serde_json::from_str(text).expect("a value");
        assert_eq!(read, value);
        assert_eq!(
            client.api().post_value(value.clone()).await.expect("an echo"),
            value
        );
    }
    // What no alternative knows all of is still read, as what comes first.
    let newer: Value = serde_json::from_str(r#"{"a":1,"z":[]}"#).expect("a value");
    assert_eq!(newer, Value::from(Narrow::default().a(1)));
    // A condition would take it, and lose the factors.
    let new = r#"{"factors":[{"must":[]}],"new":1}"#;
    let read: Expression = serde_json::from_str(new).expect("an expression");
    assert!(matches!(read, Expression::Product(Product { .. })), "{read:?}");
    client.api().post_expression(read).await.expect("an echo");
    // What chooses among choices keeps the keys of all of them.
    let both = r#"{"left":"l","note":"n"}"#;
    let read: Choice = serde_json::from_str(both).expect("a choice");
    client.api().post_choice(read).await.expect("an echo");
}

pub async fn newer(url: &str) {
    let client = fixture_openapi_3_1::Client::builder().base_url(url).build();
    let client = client.expect("a client");
    let mut thing =
        Thing::new(ThingKind::Thing, None, [1.0, 2.0]).either(ThingEither::from(1.5));
    thing.name = Nullable::Null;
    thing.part = Nullable::Value(Part::default().count(1));
    let echo = client.api().put_thing("7", thing.clone()).await.expect("an echo");
    assert_eq!(echo, thing);
}
