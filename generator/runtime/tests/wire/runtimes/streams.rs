//! Streams that begin in one runtime and are read on in another.

use ory_sdk_runtime::runtime::testing::{Answer, MockTransport};

use super::{FLAVORS, Flavor, THEN, Then, part, wait, without_panic};
use crate::api::Thing;
use crate::streams::fault::{self, Fault};
use crate::streams::{self, KINDS, Kind, builder, next, next_ones, still_works};
use crate::testing::GetThingCall;

/// Wherever the other runtime takes over, nothing panics: the stream goes on where it can, and
/// otherwise says that it broke off, and is over.
#[test]
fn each_fault_shows_in_another_runtime_too() {
    without_panic(|| {
        for (own, flavor) in [(false, Flavor::Multi), (true, Flavor::Current)] {
            for (kind, fault, expected) in fault::table() {
                for begun in 0..expected.len() - 1 {
                    let server = fault.server(kind);
                    let client = builder(&server.url, own).build().unwrap();
                    let first = flavor.runtime();
                    let (mut words, before) = wait(&first, async {
                        let mut words = kind.words(&client).await;
                        let before = next_ones(&mut words, begun).await;
                        (words, before)
                    });
                    drop(first);
                    let second = flavor.runtime();
                    let after = wait(&second, next_ones(&mut words, expected.len()));
                    let case =
                        format!("{kind:?} {fault:?} {begun}: {before:?} {after:?}");
                    assert_eq!(before, expected[..begun], "{case}");
                    broken_off(&before, &after, &case);
                    still_works(&second, &client);
                }
            }
        }
    });
}

/// What was there already may come, then the one error, unless there was one before, and the end.
fn broken_off(before: &[&str], after: &[&str], case: &str) {
    let was_over = before.contains(&"end")
        || before.iter().any(|word| !matches!(*word, "ok" | "undecodable"));
    let there = after.iter().take_while(|word| matches!(**word, "ok" | "undecodable"));
    let rest = &after[there.count()..];
    let rest = if was_over {
        rest
    } else {
        assert!(matches!(rest[0], "interrupted" | "too large"), "{case}");
        &rest[1..]
    };
    assert!(rest.len() > 1 && rest.iter().all(|word| *word == "end"), "{case}");
}

/// While the first runtime runs, the stream goes on in the second.
#[test]
fn a_stream_can_be_read_in_another_runtime() {
    without_panic(|| {
        for kind in KINDS {
            let server = Fault::Pauses.server(kind);
            let client = builder(&server.url, false).build().unwrap();
            let (first, second) = (Flavor::Multi.runtime(), Flavor::Current.runtime());
            let mut words = wait(&first, kind.words(&client));
            let found = wait(&second, next_ones(&mut words, 4));
            assert_eq!(found, ["ok", "ok", "end", "end"], "{kind:?}");
        }
    });
}

/// The await is cancelled, so the wait for a piece is kept.
#[test]
fn a_wait_that_was_cancelled_goes_on_in_another_runtime_or_fails() {
    without_panic(|| {
        for own in [false, true] {
            for (kind, flavor) in
                KINDS.into_iter().flat_map(|it| FLAVORS.map(|f| (it, f)))
            {
                for then in THEN {
                    let first = flavor.runtime();
                    let waiting = (0..20).find_map(|_| {
                        let server = Fault::Pauses.server(kind);
                        let client = builder(&server.url, own).build().unwrap();
                        wait(&first, async {
                            let mut words = kind.words(&client).await;
                            assert_eq!(next(&mut words).await, "ok");
                            let short = std::time::Duration::from_millis(2);
                            let wait = tokio::time::timeout(short, next(&mut words));
                            // On a busy machine, the pause may be over by now.
                            wait.await.is_err().then_some((words, client, server))
                        })
                    });
                    let (mut words, client, _server) =
                        waiting.expect("a wait that is cancelled");
                    let first = part(first, then);
                    let second = Flavor::Multi.runtime();
                    let found = wait(&second, next_ones(&mut words, 4));
                    let expected = match (flavor, then) {
                        (_, Then::Ends) => ["interrupted", "end", "end", "end"],
                        (Flavor::Multi, Then::Stays) => ["ok", "end", "end", "end"],
                        // Nobody reads from the connection.
                        (Flavor::Current, Then::Stays) => ["late", "end", "end", "end"],
                    };
                    assert_eq!(found, expected, "{kind:?} {flavor:?} {then:?} {own}");
                    still_works(&second, &client);
                    drop(first);
                }
            }
        }
    });
}

/// From a runtime to a thread that blocks, and the other way.
#[test]
fn a_stream_can_change_between_await_and_blocking() {
    without_panic(|| {
        for then in THEN {
            let server = Fault::Pauses.server(Kind::Lines);
            let client = builder(&server.url, false).build().unwrap();
            let first = Flavor::Multi.runtime();
            let call = Kind::Lines.call(&client);
            let lines = wait(&first, call.send(streams::lines)).unwrap();
            let first = part(first, then);
            let mut lines = lines.blocking();
            let mut next =
                || lines.next().map(|line| line.map_err(|error| streams::name(&error)));
            match then {
                Then::Ends => assert_eq!(next().unwrap().unwrap_err(), "interrupted"),
                Then::Stays => {
                    assert_eq!(next().unwrap().unwrap().name, "a");
                    assert_eq!(next().unwrap().unwrap().name, "b");
                }
            }
            assert!(next().is_none() && next().is_none());
            drop(first);

            let server = Fault::Pauses.server(Kind::Lines);
            let client = builder(&server.url, false).build().unwrap();
            let call = Kind::Lines.call(&client);
            let mut lines = call.send(streams::lines).wait().unwrap();
            for name in ["a", "b"] {
                // A runtime a line.
                let runtime = Flavor::Current.runtime();
                assert_eq!(wait(&runtime, lines.line()).unwrap().unwrap().name, name);
            }
            assert_eq!(wait(&Flavor::Current.runtime(), lines.line()).unwrap(), None);
        }
    });
}

/// What is there as a whole needs no runtime.
#[test]
fn the_stream_of_a_mock_outlives_its_runtime() {
    without_panic(|| {
        let mock = MockTransport::new();
        let things = ["a", "b"].map(|name| Thing { name: name.to_owned() });
        mock.on::<GetThingCall>().answers(Answer::status(200).lines(&things));
        let client = crate::api::builder("https://a.example").transport(mock);
        let client = client.build().unwrap();
        let mut words = wait(&Flavor::Current.runtime(), Kind::Lines.words(&client));
        let found = wait(&Flavor::Current.runtime(), next_ones(&mut words, 4));
        assert_eq!(found, ["ok", "ok", "end", "end"]);
    });
}
