// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/randomsource.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <array>
#include <map>
#include <memory>

namespace farthing {

/// A bad network on the loopback interface: it stands between readers and a platform, knows where a request
/// and an answer end, and does to them whatever a seed says. Nothing in it waits for a time: what it holds
/// goes on after so many further requests, or when a test says so.
class ChaosProxy : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Drop,        ///< the connection ends before anything is read on the other side
        CutRequest,  ///< it ends in the middle of the request
        LoseAnswer,  ///< the platform does it and answers, and the connection ends before that arrives
        CutAnswer,   ///< it ends in the middle of the answer
        Twice,       ///< the request arrives twice, one right after the other
        Echo,        ///< what was accepted arrives once more, much later
        Hold,        ///< it arrives after others that were made later
        HoldAnswer,  ///< it is done at once and answered after others
        Status,      ///< something in between answers: 403, 404, 408, 429, 500, 502, 503, with and without
                     ///< Retry-After
        StatusAfter, ///< the same, after the platform did it
        SignedOut,   ///< 401
        Garbage,     ///< 200, and something that is no JSON, or half of one; the platform hears nothing
        GarbleAfter  ///< the same, after the platform did it
    };
    static constexpr int faultCount = int(Fault::GarbleAfter) + 1;

    explicit ChaosProxy(std::uint64_t seed);
    ~ChaosProxy() override;

    /// Where the platform is from now on; connections to where it was end.
    void setPlatform(const QUrl &platform);
    /// A way through the proxy whose faults hang only on the seed, its number and what is asked on it; it has
    /// a port of its own. Answers its address.
    QUrl addLane();
    /// How many of a hundred requests meet a fault; 0: it only passes on.
    void setTrouble(int percent) { m_trouble = percent; }
    /// The next requests on this lane, whatever the chance says.
    void plan(int lane, const QList<Fault> &faults);

    /// Lets everything go on that is held, in any order, and repeats what is to be repeated.
    void release();
    /// Requests of a lane that are held, and of which nobody hears before they are released. Questions for
    /// changes that wait by themselves are not counted.
    int held(int lane) const;
    bool isHolding() const { return !m_held.isEmpty(); }
    /// Nothing is on its way to the platform or being read from it, but questions that wait there.
    bool isIdle() const;

    /// How often each fault was met.
    const std::map<Fault, int> &met() const { return m_met; }
    static QString nameOf(Fault fault);
    /// A whole request or answer at the beginning of what came: how long it is; 0: not all of it is here.
    static qsizetype messageLength(const QByteArray &bytes);

signals:
    /// A write reached the platform and is over: it was done or refused. The next one is sent after this.
    void written();

private:
    struct Lane;
    struct Exchange;

    void accept(int lane);
    void take(int lane, QTcpSocket *client);
    void begin(const std::shared_ptr<Exchange> &exchange);
    Fault chosen(Lane &lane, bool write);
    void hold(const std::shared_ptr<Exchange> &exchange);
    void count();
    void forward(const std::shared_ptr<Exchange> &exchange);
    void forwardNow(const std::shared_ptr<Exchange> &exchange);
    void cut(const std::shared_ptr<Exchange> &exchange);
    void read(const std::shared_ptr<Exchange> &exchange);
    void answered(const std::shared_ptr<Exchange> &exchange, const QByteArray &answer);
    void ended(const std::shared_ptr<Exchange> &exchange);
    void deliver(const std::shared_ptr<Exchange> &exchange);
    void answer(const std::shared_ptr<Exchange> &exchange, const QByteArray &bytes);
    QByteArray strangeAnswer(Lane &lane);
    QByteArray garbage(Lane &lane, const QByteArray &answer);
    void clientGone(QTcpSocket *client);

    const std::uint64_t m_seed;
    QUrl m_platform;
    int m_trouble = 0;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QList<std::shared_ptr<Exchange>> m_held;
    QList<std::shared_ptr<Exchange>> m_waiting; ///< writes, until the one before them is over
    QList<std::shared_ptr<Exchange>> m_underWay;
    std::shared_ptr<Exchange> m_writing;
    QList<std::shared_ptr<Exchange>> m_echoes;
    QList<QTcpSocket *> m_idle; ///< connections to the platform
    std::map<Fault, int> m_met;
    model::RandomSource m_order; ///< in which what is held goes on
};

} // namespace farthing
