// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

class MoneyTest : public TestCase
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void countsInOtherUnits();
    void agreesWithSchoolArithmetic();
    void staysWithin64Bits();
    void neverMixesUnits();
    void sumsAndRemembersTheFirstError();
    void saysWei();
    void compares();
};

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

Unit cents()
{
    return {"Cent", 2};
}

// A second arithmetic, by hand on decimal digits, that shares nothing with the one under test.

/// Digits without sign of |a| + |b|.
std::string sumOfDigits(std::string a, std::string b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    b = std::string(a.size() - b.size(), '0') + b;
    int carry = 0;
    for (size_t i = a.size(); i-- > 0;) {
        const int digit = (a[i] - '0') + (b[i] - '0') + carry;
        a[i] = char('0' + digit % 10);
        carry = digit / 10;
    }
    if (carry)
        a.insert(a.begin(), '1');
    return a;
}

/// Digits of |a| − |b| where |a| ≥ |b|.
std::string differenceOfDigits(std::string a, std::string b)
{
    b = std::string(a.size() - b.size(), '0') + b;
    int borrow = 0;
    for (size_t i = a.size(); i-- > 0;) {
        int digit = (a[i] - '0') - (b[i] - '0') - borrow;
        borrow = digit < 0 ? 1 : 0;
        a[i] = char('0' + digit + 10 * borrow);
    }
    const size_t first = a.find_first_not_of('0');
    return first == std::string::npos ? "0" : a.substr(first);
}

bool isShorter(const std::string &a, const std::string &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// A sum of two numbers as people write them: "-12", "0", "7".
std::string sumByHand(const std::string &a, const std::string &b)
{
    const bool negativeA = a.front() == '-';
    const bool negativeB = b.front() == '-';
    const std::string digitsA = a.substr(negativeA);
    const std::string digitsB = b.substr(negativeB);
    if (negativeA == negativeB)
        return std::string(negativeA, '-').append(sumOfDigits(digitsA, digitsB));
    if (digitsA == digitsB)
        return "0";
    const bool bIsLarger = isShorter(digitsA, digitsB);
    const std::string digits =
        bIsLarger ? differenceOfDigits(digitsB, digitsA) : differenceOfDigits(digitsA, digitsB);
    return std::string(bIsLarger ? negativeB : negativeA, '-').append(digits);
}

/// The decimal form of a count of micro-Twei, by hand.
std::string decimalByHand(const std::string &minor)
{
    const bool negative = minor.front() == '-';
    std::string digits = minor.substr(negative);
    if (digits.size() < 7)
        digits.insert(0, 7 - digits.size(), '0');
    std::string fraction = digits.substr(digits.size() - 6);
    const std::string whole = digits.substr(0, digits.size() - 6);
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    const std::string magnitude = fraction.empty() ? whole : whole + '.' + fraction;
    return (negative && magnitude != "0" ? "-" : "") + magnitude;
}

bool fits(const std::string &number)
{
    const bool negative = number.front() == '-';
    return !isShorter(negative ? "9223372036854775808" : "9223372036854775807", number.substr(negative));
}

/// Amounts of every size, small ones as often as large ones.
qint64 randomMinor(QRandomGenerator &random)
{
    return qint64(random.generate64()) >> random.bounded(64);
}

} // namespace

void MoneyTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("shortest");
    const auto row = [](const char *text, qint64 minor, const char *shortest) {
        QTest::newRow(text) << QString::fromLatin1(text) << minor << QString::fromLatin1(shortest);
    };
    row("0", 0, "0");
    row("0.0", 0, "0");
    row("0.000000", 0, "0");
    row("1", 1'000'000, "1");
    row("0.25", 250'000, "0.25");
    row("0.50", 500'000, "0.5");
    row("5.00", 5'000'000, "5");
    row("10", 10'000'000, "10");
    row("0.000001", 1, "0.000001");
    row("-0.000001", -1, "-0.000001");
    row("-12.000001", -12'000'001, "-12.000001");
    row("9223372036854.775807", most, "9223372036854.775807");
    row("-9223372036854.775808", least, "-9223372036854.775808");
}

void MoneyTest::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    QFETCH(QString, shortest);
    const Result<Money> money = Money::parse(text);
    QVERIFY(money.ok());
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->toDecimal(), shortest);
    QCOMPARE(Money::parse(shortest).value(), *money);
}

void MoneyTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AppError::Kind>("kind");
    for (const char *text :
         {"",     "-",   ".",     "-.",        ".5",        "5.",   "-5.", "+1",  "1e3",   "1E3",
          "0x10", "1,5", "1 000", " 1",        "1 ",        "1\n",  "01",  "00",  "-01",   "-0",
          "-0.0", "--1", "1.2.3", "1.0000001", "1.0000000", "0.-1", "NaN", "inf", "1_000", "1'000"})
        QTest::addRow("“%s”", text) << QString::fromLatin1(text) << AppError::Kind::Invalid;
    QTest::newRow("other digits") << u"١٢"_s << AppError::Kind::Invalid;
    QTest::newRow("a real minus") << u"\u22121"_s << AppError::Kind::Invalid;
    QTest::newRow("a NUL") << QString(u'1') + QChar(0) << AppError::Kind::Invalid;
    for (const char *text : {"9223372036854.775808", "-9223372036854.775809", "9223372036855",
                             "99999999999999999999", "-99999999999999999999.999999"})
        QTest::newRow(text) << QString::fromLatin1(text) << AppError::Kind::Overflow;
    QTest::newRow("a million digits") << QString(1'000'000, u'9') << AppError::Kind::Overflow;
}

void MoneyTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(AppError::Kind, kind);
    const Result<Money> money = Money::parse(text);
    QVERIFY(!money.ok());
    QCOMPARE(money.error().kind, kind);
    QVERIFY(!money.error().userText.isEmpty() && money.error().userText.size() < 200);
}

void MoneyTest::countsInOtherUnits()
{
    QCOMPARE(Money::parse(u"1.25", cents()).value(), Money::fromMinor(125, cents()));
    QVERIFY(!Money::parse(u"1.255", cents()).ok());
    QCOMPARE(Money::fromMinor(-5, cents()).toDecimal(), u"-0.05"_s);
    const Unit whole{"Point", 0};
    QCOMPARE(Money::parse(u"12", whole).value().toDecimal(), u"12"_s);
    QVERIFY(!Money::parse(u"12.0", whole).ok());
}

void MoneyTest::agreesWithSchoolArithmetic()
{
    constexpr int rounds = 1'000'000;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < rounds; ++i) {
        const qint64 a = randomMinor(random);
        const qint64 b = randomMinor(random);
        const std::string textA = std::to_string(a);
        const std::string textB = std::to_string(b);
        const Money money = Money::fromMinor(a);
        const QString decimal = money.toDecimal();
        const Result<Money> read = Money::parse(decimal);
        const std::string sum = sumByHand(textA, textB);
        const Result<Money> added = money.plus(Money::fromMinor(b));
        const bool same = decimal.toStdString() == decimalByHand(textA) && read.ok() && *read == money &&
                          added.ok() == fits(sum) && (!added.ok() || std::to_string(added->minor()) == sum) &&
                          (!added.ok() || added->minus(Money::fromMinor(b)).value() == money);
        if (!same)
            QFAIL(qPrintable(u"seed %1, round %2: %3 and %4"_s.arg(seed).arg(i).arg(a).arg(b)));
    }
}

void MoneyTest::staysWithin64Bits()
{
    const Money top = Money::fromMinor(most);
    const Money bottom = Money::fromMinor(least);
    const Money one = Money::fromMinor(1);
    QCOMPARE(top.plus(one).error().kind, AppError::Kind::Overflow);
    QCOMPARE(bottom.minus(one).error().kind, AppError::Kind::Overflow);
    QCOMPARE(bottom.negated().error().kind, AppError::Kind::Overflow);
    QCOMPARE(Money().minus(bottom).error().kind, AppError::Kind::Overflow);
    QCOMPARE(top.negated().value(), Money::fromMinor(-most));
    QCOMPARE(top.plus(bottom).value(), Money::fromMinor(-1));
}

void MoneyTest::neverMixesUnits()
{
    const Money twei = Money::fromMinor(1);
    const Money cent = Money::fromMinor(1, cents());
    QVERIFY(twei != cent);
    QVERIFY(!(twei < cent) && !(cent < twei));
    QCOMPARE(twei.plus(cent).error().kind, AppError::Kind::Overflow);
    QCOMPARE(twei.minus(cent).error().kind, AppError::Kind::Overflow);
}

void MoneyTest::sumsAndRemembersTheFirstError()
{
    MoneySum sum;
    sum.add(Money::fromMinor(5)).subtract(Money::fromMinor(7));
    QCOMPARE(sum.total().value(), Money::fromMinor(-2));
    sum.add(Money::fromMinor(1, cents())).add(Money::fromMinor(2));
    QVERIFY(!sum.total().ok());
    QVERIFY(sum.total().error().detail.contains(u"unit"_s));
}

void MoneyTest::saysWei()
{
    QCOMPARE(Money::fromMinor(250'000).toWei(), u"250000000000"_s);
    QCOMPARE(Money::fromMinor(-1).toWei(), u"-1000000"_s);
    QCOMPARE(Money().toWei(), u"0"_s);
    QCOMPARE(Money::fromMinor(most).toWei(), u"9223372036854775807000000"_s);
    QCOMPARE(Money::fromMinor(least).toWei(), u"-9223372036854775808000000"_s);
}

void MoneyTest::compares()
{
    QVERIFY(Money::fromMinor(-1) < Money());
    QVERIFY(Money::fromMinor(1) > Money());
    QVERIFY(!(Money() < Money()));
    QVERIFY(Money().isZero() && !Money().isNegative() && Money::fromMinor(-1).isNegative());
}

FARTHING_TEST(MoneyTest)
#include "test_money.moc"
