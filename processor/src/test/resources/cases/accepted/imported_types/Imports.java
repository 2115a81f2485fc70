package com.acme;

import dev.cairn.SerializableImport;
import geo.Account;
import geo.Route;

@SerializableImport({Account.class, Route.class, Route.Leg.class})
interface Imports {}
