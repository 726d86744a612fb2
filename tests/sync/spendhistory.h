// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/randomsource.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "sync/outbox.h"
#include "sync/spendmodel.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace farthing {

class Store;

/// One random history of paid clicks, undo, refusals, retries, restarts and changes of the clock, played on a
/// real outbox and store and on the model.
class SpendHistory
{
public:
    explicit SpendHistory(int seed);
    ~SpendHistory();

    /// Plays it; empty where both agreed after every step and no cap was exceeded, otherwise what went wrong.
    QString play(int steps);

private:
    void open();
    void settle();
    void countTries();
    void setCaps();
    void step();
    void click();
    void undo();
    void retry();
    void discard();
    void spendElsewhere();
    void changeClock();
    /// Lets everything be sent that is due, and answers it.
    void send();
    void answer(int index);
    /// What the platform said to each attempt, as far as the reader shows it.
    void follow();
    void note(const QString &what);
    void check();

    QDate today() const { return m_clock.now().date(); }
    std::optional<Intent> pick(bool (*fits)(const Intent &));

    model::RandomSource m_random;
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Outbox> m_outbox;
    FakeAlarm *m_alarm = nullptr;
    SpendModel m_model;
    QHash<QString, StatementItem> m_booked; ///< in truth, by key
    qsizetype m_seen = 0;                   ///< of what this network was asked
    int m_number = 0;
    QString m_wrong;
    QStringList m_told;
};

} // namespace farthing
