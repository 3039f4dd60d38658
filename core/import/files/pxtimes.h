// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/pxstatements.h"

namespace indblik {

/// A time as an office writes it, as Period::fromText() reads it: "2010", "2010K4" and "2010Q4" as "2010K4", "20104" of
/// a list of quarters as "2010K4", "201001" of months as "2010M01"; "2010U05" of weeks, which is no period. `scale` is
/// A, H, Q, M or W as in TLIST(A1), or nothing. Empty where it is no time.
QString timeOf(QStringView text, QChar scale = {});

/// The times of TIMEVAL: `TLIST(A1),"2010","2011"`, `TLIST(A1,"2010"-"2012")`, `TLIST(Q1),"20101"-"20114"`. One that
/// cannot be read is empty. A range that has no end in sight gives no times.
QStringList timesOf(const PxStatement& timeval);

/// "tid", "år", "kvartal", "year": a name that variables of time have.
bool namesTime(const QString& variable);

} // namespace indblik
