// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "domain/intent.h"
#include "reading/readingclock.h"
#include "sync/library.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUuid>

#include <optional>

namespace farthing {

class ReadToEarnBox;
class Session;

/// Stands behind the Read-to-Earn box: counts the reading of the open article, claims it, and takes one press
/// of Plus or Minus as one act. It never presses by itself.
class ReadToEarnController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller; the box is the one that it fills.
    ReadToEarnController(Session &session, const Format &format, ReadToEarnBox &box,
                         QObject *parent = nullptr);
    ~ReadToEarnController() override;

    /// The open article, or the same one with news of it.
    void showArticle(const Article &article);
    void hideArticle();
    /// Told by `ReadingWatch`: what the reading clock needs to know.
    ReadingClock &clock() { return m_clock; }
    /// From now on it is this clock that counts, and no other one of the account on this computer.
    void takeTurn();
    /// Sends what was counted so far; before the window closes.
    void claim();
    /// Brings clock and box up to now; after something changed that the clock was told of.
    void update();

    /// One press of Plus or Minus, by button or key. Where it is not possible: why not, in words; otherwise
    /// empty. What a cap stops is told by `stopped`.
    QString pressPlus();
    QString pressMinus();

signals:
    /// The clock is about to tick: the moment to tell it what changed.
    void aboutToCount();
    /// A rating was taken and waits to be sent.
    void submitted(const farthing::IntentId &id);
    /// A cap on spending is in the way of it; nothing happened.
    void stopped(const farthing::CapStop &stop);
    void failed(const farthing::AppError &error);

private:
    void refreshBox();
    void reconcile(const Article &article);
    void rate(Rating rating);
    void afterSubmit(const RateAct &act, const Result<IntentId> &answer);
    void submitStretches(const QList<ReadAct> &stretches);

    Session &m_session;
    const Format &m_format;
    ReadToEarnBox &m_box;
    const QUuid m_id = QUuid::createUuid(); ///< by which others know whose turn it is
    ReadingClock m_clock;
    std::optional<Article> m_article;
    int m_claimed = 0; ///< seconds of the open article that the outbox or the platform knows
    Money m_plusPrice; ///< as they stand on the buttons
    Money m_minusPrice;
    std::optional<CapStop> m_minusStop;
    bool m_rating = false; ///< a press is on its way to the disk: a second one is the same gesture
    QTimer m_ticks;
};

} // namespace farthing
