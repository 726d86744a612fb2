// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "network/rulebookquote.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/library.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtCore/QTemporaryDir>

namespace farthing {

/// A reader's data as the interface meets it: a real store on disk and a session over it, a network that a
/// test answers, and quotes by the rulebook. Empty at the start of each test.
class ReaderFixture : public TestCase
{
    Q_OBJECT

protected slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = FakeClock(noon(60));
        Result<std::unique_ptr<Store>> store = Store::open(m_folder->path(), &m_clock);
        QVERIFY(store.ok());
        m_store = std::move(store.value());
        m_network = std::make_unique<FakeNetwork>();
        m_network->onQuote = &quoteByRulebook;
        m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
        auto alarm = std::make_unique<FakeAlarm>();
        m_alarm = alarm.get();
        m_session->outbox().setAlarm(std::move(alarm));
    }

    void cleanup()
    {
        settle();
        m_network->performed.clear(); // what is held ends while the outbox still listens
        m_session.reset();
        m_network.reset();
        m_store.reset();
        m_folder.reset();
    }

protected:
    /// Until everything that was asked of the store so far is written and answered.
    void settle()
    {
        QVERIFY(resultOf(m_store->remember(QStringLiteral("settled"), QByteArray("1"))).ok());
        QCoreApplication::processEvents();
    }
    /// What the platform said, as if it had just arrived.
    void know(const QList<Change> &changes, const QList<StatementItem> &items = {})
    {
        QVERIFY(resultOf(m_store->apply({changes, items, {}, false})).ok());
    }
    IntentId submit(const Act &act, const char *price = "0")
    {
        return resultOf(m_session->outbox().submit(act, twei(price))).value();
    }
    /// Lets the undo time pass, so that what is paid is sent.
    void passUndoTime()
    {
        QTRY_VERIFY(m_alarm->isSet);
        m_clock.advance(5000);
        m_alarm->ring();
    }
    /// The platform says no to the write with this number.
    void refuse(int index, Problem::Type type)
    {
        QTRY_VERIFY(m_network->performed.size() > index);
        Problem problem;
        problem.type = type;
        problem.status = 403;
        m_network->answer(index, Outcome{problem});
    }
    /// As the interface knows it, which hears of it after it was written.
    bool isAsking(const IntentId &id)
    {
        const QList<Intent> asking = m_session->outbox().asking();
        return std::any_of(asking.begin(), asking.end(), [&](const Intent &each) { return each.id == id; });
    }
    std::optional<Intent> intent(const IntentId &id) { return m_session->outbox().intent(id).value(); }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Session> m_session;
    FakeAlarm *m_alarm = nullptr;
    const PostId m_post{QStringLiteral("p")};
};

} // namespace farthing
