// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

class FormatTest : public TestCase
{
    Q_OBJECT

private slots:
    void saysAmounts_data();
    void saysAmounts();
    void neverRounds_data();
    void neverRounds();
    void readsAmounts_data();
    void readsAmounts();
    void readsBackWhatItSays();
    void saysSigns();
    void saysUnknown();
    void saysDates_data();
    void saysDates();
    void saysAges_data();
    void saysAges();
    void saysMonthsAndYears();
    void saysRunningTimes();
    void saysSpans();
    void saysNumbers();
};

namespace {

constexpr char nb[] = "nb_NO";

/// What a person would read: groups closed up, digits and point as in a program. Nothing else may be in it.
QString readBack(const QString &text, const QLocale &locale)
{
    QString plain;
    for (const QChar character : text) {
        if (QString(character) == locale.groupSeparator() || character.isSpace())
            continue;
        if (QString(character) == locale.decimalPoint())
            plain += u'.';
        else if (character.isDigit())
            plain += QString::number(character.digitValue());
        else if (locale.negativeSign().contains(character))
            plain +=
                plain.isEmpty() ? u"-"_s : QString(); // the sign of Arabic has a mark of direction beside it
        else
            plain += u'?';
    }
    return plain;
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

void FormatTest::saysAmounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *locale, qint64 minor, const QString &text) {
        QTest::addRow("%s %lld", locale, static_cast<long long>(minor))
            << QString::fromLatin1(locale) << minor << text;
    };
    row("en", 0, u"0"_s);
    row("en", 1'000'000, u"1"_s);
    row("en", 500'000, u"0.50"_s);
    row("en", 24'350'000, u"24.35"_s);
    row("en", 1, u"0.000001"_s);
    row("en", 1'234'500'000, u"1,234.50"_s);
    row("en", -1'234'567'890'123, u"-1,234,567.890123"_s);
    row("en", 125'000, u"0.125"_s);
    row("en", std::numeric_limits<qint64>::max(), u"9,223,372,036,854.775807"_s);
    row("en", std::numeric_limits<qint64>::min(), u"-9,223,372,036,854.775808"_s);
    row(nb, 1'234'500'000, u"1\u00A0234,50"_s);
    row(nb, -500'000, u"\u22120,50"_s);
    row("de", 1'234'500'000, u"1.234,50"_s);
    row("ja", 1'234'500'000, u"1,234.50"_s);
    row("ja", 10'000'000, u"10"_s);
    row("ar_EG", 1'234'500'000, u"١٬٢٣٤٫٥٠"_s);
    row("ar_EG", 1, u"٠٫٠٠٠٠٠١"_s);
}

void FormatTest::saysAmounts()
{
    QFETCH(QString, locale);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    QCOMPARE(Format(QLocale(locale)).amount(Money::fromMinor(minor)), text);
}

void FormatTest::neverRounds_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale :
         {"en", nb, "ar_EG", "ar_MA", "de", "de_CH", "ja", "fr", "hi", "fa", "bn", "pl", "es"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void FormatTest::neverRounds()
{
    QFETCH(QString, locale);
    const QLocale language(locale);
    const Format format(language);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 10'000; ++i) {
        const Money amount = Money::fromMinor(qint64(random.generate64()) >> random.bounded(64));
        const QString text = format.amount(amount);
        const Result<Money> read = Money::parse(readBack(text, language));
        QVERIFY2(read.ok() && *read == amount,
                 qPrintable(u"seed %1: %2 was written as %3"_s.arg(seed).arg(amount.minor()).arg(text)));
    }
}

void FormatTest::readsAmounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount"); // none: not an amount
    const auto row = [](const char *name, const char *locale, const QString &text, const QString &amount) {
        QTest::newRow(name) << QString::fromLatin1(locale) << text << amount;
    };
    row("whole", "en_GB", u"5"_s, u"5"_s);
    row("blanks around", "en_GB", u" 0.50 "_s, u"0.5"_s);
    row("smallest part", "en_GB", u"0.000001"_s, u"0.000001"_s);
    row("finer than booked", "en_GB", u"0.0000001"_s, {});
    row("without the nought", "en_GB", u".5"_s, u"0.5"_s);
    row("noughts in front", "en_GB", u"007"_s, u"7"_s);
    row("grouped", "en_GB", u"1,234.5"_s, u"1234.5"_s);
    row("a comma that groups nothing", "en_GB", u"1,5"_s, {});
    row("Norwegian comma", nb, u"1,5"_s, u"1.5"_s);
    row("a full stop in Norwegian", nb, u"1.5"_s, u"1.5"_s);
    row("Norwegian groups", nb, u"12 345,5"_s, u"12345.5"_s);
    row("a full stop that groups in German", "de_DE", u"1.5"_s, {});
    row("German groups", "de_DE", u"1.234,5"_s, u"1234.5"_s);
    row("Arabic digits", "ar_EG", u"\u0661\u0662\u066b\u0665"_s, u"12.5"_s);
    row("plain digits in Arabic", "ar_EG", u"12.5"_s, u"12.5"_s);
    row("Indian groups", "hi_IN", u"1,00,000"_s, u"100000"_s);
    row("negative", "en_GB", u"-1"_s, {});
    row("exponent", "en_GB", u"1e3"_s, {});
    row("unit", "en_GB", u"5 Twei"_s, {});
    row("nothing", "en_GB", u""_s, {});
    row("two points", "en_GB", u"1.2.3"_s, {});
    row("too much", "en_GB", u"99999999999999"_s, {});
}

void FormatTest::readsAmounts()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QFETCH(const QString, amount);
    const Result<Money> read = Format(QLocale(locale)).readAmount(text);
    QCOMPARE(read.ok(), !amount.isEmpty());
    if (read)
        QCOMPARE(read->toDecimal(), amount);
    else
        QVERIFY(!read.error().userText.isEmpty());
}

void FormatTest::readsBackWhatItSays()
{
    const std::array amounts{
        0LL, 1LL, 500'000LL, 24'350'000LL, 1'234'567'891'234LL, 9'000'000'000'000'000'001LL};
    for (const char *name : {"en_GB", nb, "de_DE", "ar_EG", "hi_IN", "fr_FR", "C"}) {
        const Format format{QLocale(QString::fromLatin1(name))};
        for (const qint64 minor : amounts)
            QCOMPARE(format.readAmount(format.amount(Money::fromMinor(minor))).value(),
                     Money::fromMinor(minor));
    }
}

void FormatTest::saysSigns()
{
    const Format format(QLocale(u"en"_s));
    QCOMPARE(format.signedAmount(Money::fromMinor(500'000)), u"+0.50"_s);
    QCOMPARE(format.signedAmount(Money::fromMinor(-500'000)), u"\u22120.50"_s);
    QCOMPARE(format.signedAmount(Money()), u"0"_s);
    QCOMPARE(format.amountWithUnit(Money::fromMinor(24'350'000)), u"24.35 Twei"_s);
}

void FormatTest::saysUnknown()
{
    const Format format(QLocale(u"en"_s));
    QCOMPARE(format.amountOrUnknown(std::nullopt), u"…"_s);
    QCOMPARE(format.amountOrUnknown(Money()), u"0"_s);
}

void FormatTest::saysDates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::newRow("en_GB") << u"en_GB"_s << u"2 October 2025"_s;
    QTest::newRow("en_US") << u"en_US"_s << u"October 2, 2025"_s;
    QTest::newRow("nb") << u"nb_NO"_s << u"2. oktober 2025"_s;
    QTest::newRow("de") << u"de_DE"_s << u"2. Oktober 2025"_s;
    QTest::newRow("es") << u"es_ES"_s << u"2 de octubre de 2025"_s;
    QTest::newRow("fr") << u"fr_FR"_s << u"2 octobre 2025"_s;
    QTest::newRow("da") << u"da_DK"_s << u"2. oktober 2025"_s;
    QTest::newRow("ja") << u"ja_JP"_s << u"2025年10月2日"_s;
    QTest::newRow("ar_EG") << u"ar_EG"_s << u"٢ أكتوبر ٢٠٢٥"_s;
}

void FormatTest::saysDates()
{
    QFETCH(QString, locale);
    QFETCH(QString, date);
    const Format format(QLocale(locale), QTimeZone::utc());
    QCOMPARE(format.date(utc(u"2025-10-02T14:05:00Z"_s)), date);
    // A day of the platform is that day everywhere.
    QCOMPARE(Format(QLocale(locale), QTimeZone(14 * 3600)).day(QDate(2025, 10, 2)), date);
    QCOMPARE(Format(QLocale(locale), QTimeZone(-11 * 3600)).day(QDate(2025, 10, 2)), date);
}

void FormatTest::saysAges_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("age");
    // It is Thursday, 2 October 2025, 14:05 in UTC.
    QTest::newRow("just now") << u"2025-10-02T14:04:30Z"_s << u"now"_s;
    QTest::newRow("ahead of us") << u"2025-10-02T14:09:00Z"_s << u"now"_s;
    QTest::newRow("minutes") << u"2025-10-02T14:00:00Z"_s << u"5 min"_s;
    QTest::newRow("hours") << u"2025-10-02T12:00:00Z"_s << u"2 h"_s;
    QTest::newRow("this morning") << u"2025-10-02T00:00:00Z"_s << u"14 h"_s;
    QTest::newRow("yesterday") << u"2025-10-01T23:59:00Z"_s << u"yesterday"_s;
    QTest::newRow("this week") << u"2025-09-26T12:00:00Z"_s << u"Friday"_s;
    QTest::newRow("a week ago") << u"2025-09-25T23:00:00Z"_s << u"25 Sept"_s;
    QTest::newRow("another year") << u"2024-10-02T12:00:00Z"_s << u"2 Oct 2024"_s;
}

void FormatTest::saysAges()
{
    QFETCH(QString, then);
    QFETCH(QString, age);
    const Format format(QLocale(u"en_GB"_s), QTimeZone::utc());
    QCOMPARE(format.age(utc(then), utc(u"2025-10-02T14:05:00Z"_s)), age);
}

void FormatTest::saysMonthsAndYears()
{
    const Format english(QLocale(QStringLiteral("en_GB")), QTimeZone::utc());
    QCOMPARE(english.month(QDate(2025, 10, 2)), QStringLiteral("October 2025"));
    QCOMPARE(english.year(2025), QStringLiteral("2025"));
    const Format arabic(QLocale(QStringLiteral("ar_EG")), QTimeZone::utc());
    QCOMPARE(arabic.month(QDate(2025, 10, 2)), QStringLiteral("أكتوبر ٢٠٢٥"));
    QCOMPARE(arabic.year(2025), QStringLiteral("٢٠٢٥"));
}

void FormatTest::saysRunningTimes()
{
    const Format format(QLocale(u"en"_s));
    QCOMPARE(format.clock(0), u"0:00"_s);
    QCOMPARE(format.clock(86), u"1:26"_s);
    QCOMPARE(format.clock(3725), u"1:02:05"_s);
    QCOMPARE(Format(QLocale(u"ar_EG"_s)).clock(86), u"١:٢٦"_s);
}

void FormatTest::saysSpans()
{
    const Format format(QLocale(u"en"_s));
    QCOMPARE(format.minutes(10), u"1 min"_s);
    QCOMPARE(format.minutes(89), u"1 min"_s);
    QCOMPARE(format.minutes(90), u"2 min"_s);
    QCOMPARE(format.span(34), u"34 s"_s);
    QCOMPARE(format.span(-1), u"0 s"_s);
    QCOMPARE(format.span(12 * 60), u"12 min"_s);
    QCOMPARE(format.span(5 * 3600 + 12 * 60), u"5 h 12 min"_s);
    QVERIFY(format.span(3 * 86400).startsWith(u'3'));
}

void FormatTest::saysNumbers()
{
    QCOMPARE(Format(QLocale(u"en"_s)).number(1'234'567), u"1,234,567"_s);
    QCOMPARE(Format(QLocale(QString::fromLatin1(nb))).number(1'234), u"1\u00A0234"_s);
    QCOMPARE(Format(QLocale(u"en"_s)).bytes(41'200'000), u"41 MB"_s);
    QCOMPARE(Format(QLocale(u"en"_s)).bytes(1'500), u"1.5 kB"_s);
}

FARTHING_TEST(FormatTest)
#include "test_format.moc"
