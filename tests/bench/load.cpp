// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <thread>

namespace farthing {

namespace {

constexpr qint64 loadNanoseconds = 1'000;
constexpr qint64 second = 1'000'000;

} // namespace

void Samples::add(const Samples &more)
{
    microseconds.insert(microseconds.end(), more.microseconds.begin(), more.microseconds.end());
    elapsed += more.elapsed;
    failures += more.failures;
}

qint64 Samples::quantile(int thousandths) const
{
    if (microseconds.empty())
        return 0;
    std::vector<qint64> sorted = microseconds;
    const auto place = sorted.begin() + qint64(sorted.size() - 1) * thousandths / 1'000;
    std::nth_element(sorted.begin(), place, sorted.end());
    return *place;
}

qint64 Samples::perSecond() const
{
    return elapsed == 0 ? 0 : qint64(microseconds.size()) * second / elapsed;
}

Samples drive(const Servers &servers, int connections, int requests,
              const std::function<Lane::Request(int)> &request)
{
    std::atomic<int> next = 0;
    std::vector<Samples> all(size_t(connections), Samples{});
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    timer.start();
    for (Samples &mine : all) {
        threads.emplace_back([&] {
            Lane lane(servers, 0);
            for (int number = next++; number < requests; number = next++) {
                const Lane::Request asked = request(number);
                QElapsedTimer one;
                one.start();
                const Lane::Answer answer = lane.ask(asked);
                const qint64 took = one.nsecsElapsed() / loadNanoseconds;
                if (answer.status == 200)
                    mine.microseconds.push_back(took);
                else if (mine.failures++ == 0)
                    qWarning("%s: %d %s", asked.path.constData(), answer.status, answer.body.constData());
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    Samples sum;
    for (const Samples &mine : all)
        sum.add(mine);
    sum.elapsed = timer.nsecsElapsed() / loadNanoseconds;
    return sum;
}

} // namespace farthing
