// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readerview.h"

#include "network/httpnetwork.h"
#include "sync/scheduler.h"
#include "sync/wallet.h"

#include <QtTest/QTest>

namespace farthing::model {

/// HTTP as it is, on which one item of the statement gets lost.
class ReaderView::Way : public HttpNetwork
{
public:
    Way(const QUrl &platform, const QByteArray &token, QNetworkAccessManager &access, const Clock &clock,
        const StatementItemId &withheld)
        : HttpNetwork(platform, token, access, clock), m_withheld(withheld)
    {}

    QFuture<Result<StatementPage>> statement(const PageRequest &page) override
    {
        return HttpNetwork::statement(page).then([lost = m_withheld](Result<StatementPage> answer) {
            if (answer)
                answer.value().items.removeIf([&](const StatementItem &item) { return item.id == lost; });
            return answer;
        });
    }

private:
    const StatementItemId m_withheld;
};

ReaderView::ReaderView(const QUrl &platform, const QByteArray &token, const Clock &clock,
                       const StatementItemId &withheld)
    : m_network(std::make_unique<Way>(platform, token, m_access, clock, withheld))
{
    Result<std::unique_ptr<Store>> store = Store::open(m_folder.path(), &clock, token);
    if (!store)
        qFatal("no store: %s", qPrintable(store.error().detail));
    m_store = std::move(store).value();
    m_session = std::make_unique<Session>(*m_store, *m_network, clock);
}

bool ReaderView::refresh(qint64 movements)
{
    Scheduler &scheduler = m_session->scheduler();
    scheduler.start();
    scheduler.refreshNow();
    constexpr int patience = 20'000;
    const auto count = [this] {
        const auto source = m_session->wallet().statementOpener({})();
        return source ? (*source)->totals().count : -1;
    };
    const auto whole = [&] {
        return scheduler.connection().state == Connection::State::Online && count() == movements;
    };
    if (QTest::qWaitFor(whole, patience))
        return true;
    qInfo("the reader is not up to date: %lld movements of %lld, %s", count(), movements,
          qPrintable(scheduler.connection().message));
    return false;
}

} // namespace farthing::model
